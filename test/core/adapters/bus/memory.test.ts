import { createMemoryBus } from '../../../../core/adapters/bus/memory.js';
import { busContract } from '../../../contract/bus.js';

busContract('Memory', () => {
  let failures = 0;
  return Promise.resolve({ bus: createMemoryBus(() => (failures += 1)), failures: () => failures });
});

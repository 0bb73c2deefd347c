/** A small corpus of a bicycle shop, whose facts are numbers, so that an answer tells which edition it was taken from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Edition {
  /** Days in which a bicycle can be returned: what tells one edition from another. */
  readonly days: number;
  /** Further documents, so that building takes its time. */
  readonly extraDocuments?: number;
}

export const RETURN_QUESTION = 'How long do I have to return a bicycle?';
/** Each is answered by one document of every edition. */
export const SHOP_QUESTIONS = [
  RETURN_QUESTION,
  'How long is the frame covered by the warranty?',
  'How should I store the battery in winter?',
  'When do I get my refund?',
  'How long does a full charge of the battery take?',
] as const;

export const SHOP_SETTINGS = 'owner: Larch Bicycles\naudience: public\nlicence: all rights reserved\nrights: owned\nlanguage: en\n';
const POLICY = 'assistant: Larch\ncompany: Larch Bicycles\nlimits:\n  questions-per-minute: 1000\n  questions-per-day: 100000\n';

/** Writes the documents, with rights and a policy that lets a test ask as often as it likes. */
export function writeBicycleShop(folder: string, { days, extraDocuments = 0 }: Edition = { days: 45 }): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('footnote.yaml', SHOP_SETTINGS);
  write('policy.yaml', POLICY);
  write(
    'returns.md',
    `# Returns and refunds

## How long you have

You can return a bicycle within ${String(days)} days of delivery. The bicycle must be clean and complete.

## How to send it back

1. Ask for a return label on the returns page.
2. Put the bicycle into its carton.
3. Hand the carton to the carrier.

## When the money arrives

We refund the purchase price within 5 working days after the carton arrives. Delivery costs are not refunded.
`,
  );
  write(
    'battery.md',
    '# Battery care\n\n## Charging\n\nCharge the battery at room temperature. A full charge of the battery takes four hours.\n\n## Storage in winter\n\nStore the battery at 60 percent charge in a dry room. Never leave it outside in frost.\n',
  );
  write(
    'warranty.md',
    '# Warranty\n\n## What the warranty covers\n\nThe frame is covered for ten years. The motor and the battery are covered for two years.\n\n## What is not covered\n\nWorn tyres, brake pads and chains are not covered by the warranty.\n',
  );
  for (let n = 0; n < extraDocuments; n += 1) {
    write(
      `part-${String(n).padStart(3, '0')}.md`,
      `# Part ${String(n)}\n\n## What it is\n\nPart ${String(n)} is a ${n % 2 === 0 ? 'steel' : 'aluminium'} component that weighs ${String(100 + n * 7)} grams.\n\n## How to fit it\n\nTighten part ${String(n)} with ${String(4 + (n % 9))} newton metres and check it after ${String(50 + n)} kilometres.\n`,
    );
  }
}

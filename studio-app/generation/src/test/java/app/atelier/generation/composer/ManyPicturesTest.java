package app.atelier.generation.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Styles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What good pictures have in common, measured over many prompts and seeds; the figures are printed. */
class ManyPicturesTest {
    private static final ArtPack ART = ArtPack.open();
    private static final Composer COMPOSER = new Composer(PromptReader.open(ART), ART, Styles.shipped(), 2);
    private static final int PROMPTS = 200;
    private static final int SEEDS = 3;

    /** A rule and whom it holds for. */
    private record Rule(Predicate<Measures> applies, Predicate<Measures> holds) {}

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Predicate<Measures> all = m -> true;
        Predicate<Measures> hero = m -> m.heroArea() > 0;
        rules.put("main figures cover .04-.32", new Rule(hero, m -> m.heroArea() >= .04 && m.heroArea() <= .32));
        rules.put("apart from a ring by 12 in Lab", new Rule(hero, m -> m.apart() >= 12));
        rules.put("5 of 100 are darker than .50", new Rule(all, m -> m.dark() < .50));
        rules.put("5 of 100 are lighter than .55", new Rule(all, m -> m.bright() > .55));
        rules.put("tones span .30", new Rule(all, m -> m.bright() - m.dark() > .30));
        rules.put("mean chroma 10-48", new Rule(all, m -> m.chroma() >= 10 && m.chroma() <= 48));
        return rules;
    }

    /** Prompts of both corpora and the stories, evenly taken. */
    private static List<String> prompts(int count) throws IOException {
        List<String> all = Stream.of(
                        "/app/atelier/generation/bench/stories.txt",
                        "/app/atelier/generation/composer/language/heldout.txt",
                        "/app/atelier/generation/composer/language/corpus.txt")
                .flatMap(ManyPicturesTest::lines)
                .toList();
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get((int) ((long) i * all.size() / count)));
        }
        return some;
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ManyPicturesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|")[0].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> measure(List<String> prompts, int seeds) throws GenerationException {
        List<Measures> measured = new ArrayList<>();
        List<String> poor = new ArrayList<>();
        for (String prompt : prompts) {
            for (long seed = 1; seed <= seeds; seed++) {
                Measures m =
                        Measures.of(COMPOSER.generate(GenerationRequest.of(prompt, seed, 384, 288), Progress.NONE));
                measured.add(m);
                rules().forEach((name, rule) -> {
                    if (rule.applies().test(m) && !rule.holds().test(m)) {
                        poor.add("  " + name + ": " + prompt + " " + m);
                    }
                });
                assertThat(m.bright() - m.dark()).as("one colour: " + prompt).isGreaterThan(.05);
            }
        }
        System.out.println("Measured on " + measured.size() + " pictures:");
        print("main figures' share", measured, Measures::heroArea);
        print("distance to the ring", measured, Measures::apart);
        print("darks", measured, Measures::dark);
        print("middle", measured, Measures::middle);
        print("lights", measured, Measures::bright);
        print("chroma", measured, Measures::chroma);
        Map<String, Double> shares = new LinkedHashMap<>();
        rules().forEach((name, rule) -> {
            List<Measures> of = measured.stream().filter(rule.applies()).toList();
            double share = of.stream().filter(rule.holds()).count() / (double) Math.max(1, of.size());
            shares.put(name, share);
            System.out.printf(Locale.ENGLISH, "  %-32s %.1f %% of %d%n", name, 100 * share, of.size());
        });
        poor.stream().limit(60).forEach(System.out::println);
        return shares;
    }

    private static void print(String what, List<Measures> measured, ToDoubleFunction<Measures> value) {
        double[] sorted = measured.stream().mapToDouble(value).sorted().toArray();
        System.out.printf(
                Locale.ENGLISH,
                "  %-22s 5th %.3f  median %.3f  95th %.3f%n",
                what,
                sorted[sorted.length / 20],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1 - sorted.length / 20]);
    }

    @Test
    void someLieInTheRangesOfGoodPictures() throws IOException, GenerationException {
        Map<String, Double> shares = measure(prompts(14), 1);

        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(.7));
    }

    @Test
    @Tag("slow")
    void nearlyAllLieInTheRangesOfGoodPictures() throws IOException, GenerationException {
        Map<String, Double> shares = measure(prompts(PROMPTS), SEEDS);

        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(.8));
    }
}

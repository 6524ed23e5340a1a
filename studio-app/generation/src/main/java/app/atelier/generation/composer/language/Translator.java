package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Tongue.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Says a prompt of another language with the words of the lexicon. Every token keeps its place in the prompt, so that
 * readings and notes are about what was typed.
 */
final class Translator {
    private final List<Tongue> tongues;
    private final Lexicon lexicon;

    Translator(List<Tongue> tongues, Lexicon lexicon) {
        this.tongues = tongues;
        this.lexicon = lexicon;
    }

    /** The language of a prompt: empty for English and for what no list knows better than the English ones. */
    Optional<Tongue> tongue(List<Token> tokens) {
        Tongue best = null;
        long most = tokens.stream()
                .filter(t -> t.sort() == Token.Sort.WORD && english(t.word()))
                .count();
        for (Tongue tongue : tongues) {
            long known = split(tokens, tongue).stream()
                    .filter(t -> t.sort() == Token.Sort.WORD && tongue.knows(t.text()))
                    .count();
            if (known > most) {
                best = tongue;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Says words of other languages within an English prompt in English: "a cat mit einem Hut". Several must be of one
     * language and one of them a word of its grammar, or they are names.
     *
     * @param strange what no English list knows
     * @return the tokens with English words, and the languages that were met in their place; empty if there are none
     */
    Optional<Mixed> mixed(List<Token> tokens, Predicate<String> strange) {
        List<Token> out = new ArrayList<>(tokens);
        List<String> met = new ArrayList<>();
        for (Tongue tongue : tongues) {
            List<Integer> of = IntStream.range(0, out.size())
                    .filter(i -> out.get(i).sort() == Token.Sort.WORD
                            && strange.test(out.get(i).word())
                            && plain(tongue, out.get(i)).isPresent())
                    .boxed()
                    .toList();
            boolean grammar = of.stream()
                    .anyMatch(i -> plain(tongue, out.get(i)).orElseThrow().sort() == Tongue.Sort.SMALL);
            if (of.size() < 2 || !grammar) {
                continue;
            }
            for (int i : of) {
                Token t = out.get(i);
                out.set(
                        i,
                        new Token(
                                t.start(),
                                t.end(),
                                t.text(),
                                Phrases.key(plain(tongue, t).orElseThrow().english()),
                                t.sort()));
            }
            met.add(tongue.name());
        }
        return met.isEmpty() ? Optional.empty() : Optional.of(new Mixed(out, met));
    }

    /** A prompt of several languages in English words, and what they were beside English. */
    record Mixed(List<Token> tokens, List<String> tongues) {}

    private static Optional<Word> plain(Tongue tongue, Token token) {
        return tongue.find(Tongue.fold(token.text()), false).filter(w -> !w.inflected());
    }

    /** The same tokens in the order of English and with English words. */
    List<Token> english(List<Token> tokens, Tongue tongue) {
        return new Rendering(tongue, this::english).of(split(tokens, tongue));
    }

    private boolean english(String word) {
        return !lexicon.meanings(word).isEmpty()
                || Phrases.singulars(word).stream()
                        .anyMatch(w -> !lexicon.meanings(w).isEmpty())
                || Phrases.stems(word).stream()
                        .anyMatch(w -> !lexicon.meanings(w).isEmpty());
    }

    /** Words that are joined by an apostrophe are two: l'eau. */
    static List<Token> split(List<Token> tokens, Tongue tongue) {
        List<Token> parts = new ArrayList<>();
        for (Token t : tokens) {
            int apostrophe = Math.max(t.text().indexOf('\''), t.text().indexOf('’'));
            if (apostrophe > 0
                    && apostrophe + 1 < t.text().length()
                    && tongue.elides(t.text().substring(0, apostrophe))) {
                int middle = t.start() + apostrophe + 1;
                String head = t.text().substring(0, apostrophe);
                String tail = t.text().substring(apostrophe + 1);
                parts.add(new Token(t.start(), middle, head, Phrases.word(head), t.sort()));
                parts.add(new Token(middle, t.end(), tail, Phrases.word(tail), t.sort()));
            } else {
                parts.add(t);
            }
        }
        return parts;
    }
}

package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Tongue.Word;
import app.atelier.generation.composer.scene.Plurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says a prompt of another language with the words of the lexicon. Every token keeps its place in the prompt, so that
 * readings and notes are about what was typed.
 */
final class Translator {
    /** After these a noun with an ending is still one: einen Bären. */
    private static final Set<String> ONE = Set.of("a", "one");

    /** How far behind its preposition a noun is looked for. */
    private static final int REACH = 4;

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

    private boolean english(String word) {
        return !lexicon.meanings(word).isEmpty()
                || Phrases.singulars(word).stream()
                        .anyMatch(w -> !lexicon.meanings(w).isEmpty())
                || Phrases.stems(word).stream()
                        .anyMatch(w -> !lexicon.meanings(w).isEmpty());
    }

    /** The same tokens in the order of English and with English words. */
    List<Token> english(List<Token> tokens, Tongue tongue) {
        List<Token> parts = split(tokens, tongue);
        List<Token> out = new ArrayList<>();
        List<Tongue.@Nullable Sort> sorts = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int length = translate(parts, at, tongue, out, sorts);
            at += length;
        }
        if (tongue.adjectivesFollow()) {
            adjectivesFirst(out, sorts);
        } else {
            verbsForward(out, sorts);
        }
        onSurfaces(out, tongue);
        return out;
    }

    /** Adds the translation of what begins at a token; returns how many tokens it took. */
    private int translate(
            List<Token> parts, int at, Tongue tongue, List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        Tongue.Sort before = sorts.isEmpty() ? null : sorts.getLast();
        boolean relative = !out.isEmpty() && out.getLast().word().equals("who");
        boolean verbFirst =
                relative || before == Tongue.Sort.NOUN || before == Tongue.Sort.ADJECTIVE && adverbial(sorts);
        for (int n = Math.min(Tongue.LONGEST, run(parts, at)); n >= 1; n--) {
            String genitive = n == 1 && before == Tongue.Sort.NOUN
                    ? tongue.genitive(parts.get(at).text())
                    : null;
            boolean noun = tongue.compounds() && n == 1 && capital(parts, at);
            Optional<Word> found = genitive != null
                    ? Optional.of(new Word(Tongue.Sort.SMALL, genitive, false))
                    : tongue.find(phrase(parts, at, n), verbFirst, noun);
            if (found.isPresent()) {
                String preceding = at == 0 ? "" : parts.get(at - 1).text();
                add(parts.subList(at, at + n), found.get(), lone(tongue, preceding, phrase(parts, at, n)), out, sorts);
                return n;
            }
        }
        Token token = parts.get(at);
        if (token.sort() != Token.Sort.WORD || !tongue.compounds() || !compound(token, tongue, out, sorts)) {
            out.add(token);
            sorts.add(null);
        }
        return 1;
    }

    /** True for a capital letter within a sentence. */
    private static boolean capital(List<Token> parts, int at) {
        return at > 0
                && parts.get(at - 1).sort() != Token.Sort.STOP
                && Character.isUpperCase(parts.get(at).text().codePointAt(0));
    }

    /** True if a noun with an ending is one all the same: "im Walde", "den Löwen". */
    private static boolean lone(Tongue tongue, String before, String noun) {
        return tongue.singular(before) || Tongue.fold(before).equals("den") && tongue.weak(noun);
    }

    private static boolean adverbial(List<Tongue.@Nullable Sort> sorts) {
        return sorts.size() > 1 && sorts.get(sorts.size() - 2) == Tongue.Sort.NOUN;
    }

    private void add(List<Token> typed, Word word, boolean lone, List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        boolean one = lone
                || !out.isEmpty() && ONE.contains(out.getLast().word())
                || out.size() > 1
                        && sorts.getLast() == Tongue.Sort.ADJECTIVE
                        && ONE.contains(out.get(out.size() - 2).word());
        String english = Phrases.key(word.english());
        if (word.sort() == Tongue.Sort.NOUN && word.inflected() && !one) {
            english = Plurals.of(english);
        }
        List<String> words =
                english.indexOf(' ') < 0 || english(english) ? List.of(english) : List.of(english.split(" "));
        for (int i = 0; i < words.size(); i++) {
            out.add(part(typed, i, words.size()).called(words.get(i)));
            sorts.add(word.sort());
        }
    }

    /** "par la fenêtre" is "through the window": each word has its part of what was typed, "dahinter" its half. */
    private static Token part(List<Token> typed, int at, int of) {
        Token first = typed.getFirst();
        Token last = typed.getLast();
        if (typed.size() == of) {
            return typed.get(at);
        }
        String text = first == last ? first.text() : first.text() + " " + last.text();
        int length = last.end() - first.start();
        int start = first.start() + length * at / of;
        int end = first.start() + length * (at + 1) / of;
        String part = of == 1 ? text : text.substring(text.length() * at / of, text.length() * (at + 1) / of);
        return new Token(start, end, part, part, Token.Sort.WORD);
    }

    /** "en un banco" is on it, not in it. */
    private static void onSurfaces(List<Token> out, Tongue tongue) {
        for (int i = 0; i + 1 < out.size(); i++) {
            Token relation = out.get(i);
            for (int to = i + 1; to < Math.min(out.size(), i + REACH); to++) {
                if (tongue.surface(relation.word(), out.get(to).word())) {
                    out.set(i, new Token(relation.start(), relation.end(), relation.text(), "on", relation.sort()));
                }
            }
        }
    }

    /** A word of two: Waldfuchs. */
    private boolean compound(Token token, Tongue tongue, List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        String typed = token.text();
        for (int cut = 3; cut <= typed.length() - 3; cut++) {
            Optional<Word> head =
                    tongue.find(Tongue.fold(typed.substring(cut)), false).filter(w -> w.sort() == Tongue.Sort.NOUN);
            Optional<Word> first =
                    tongue.find(Tongue.fold(typed.substring(0, cut)), false).filter(w -> w.sort() != Tongue.Sort.SMALL);
            if (head.isPresent() && first.isPresent()) {
                int middle = token.start() + cut;
                Token a =
                        new Token(token.start(), middle, token.text().substring(0, cut), token.word(), Token.Sort.WORD);
                Token b = new Token(middle, token.end(), token.text().substring(cut), token.word(), Token.Sort.WORD);
                add(List.of(a), new Word(first.get().sort(), first.get().english(), false), true, out, sorts);
                add(List.of(b), head.get(), false, out, sorts);
                return true;
            }
        }
        return false;
    }

    /** "chat noir": the adjective goes before the noun. */
    private static void adjectivesFirst(List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        for (int i = 0; i + 1 < out.size(); i++) {
            int to = i + 1;
            while (sorts.get(i) == Tongue.Sort.NOUN && to < out.size() && sorts.get(to) == Tongue.Sort.ADJECTIVE) {
                to++;
            }
            if (to > i + 1) {
                out.add(to - 1, out.remove(i));
                sorts.add(to - 1, sorts.remove(i));
                i = to - 1;
            }
        }
    }

    /** "…, der einen Ball trägt": the verb at the end of the clause goes behind its pronoun. */
    private static void verbsForward(List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        for (int i = 0; i < out.size(); i++) {
            int end = i;
            while (end + 1 < out.size() && out.get(end + 1).sort() != Token.Sort.STOP) {
                end++;
            }
            if (out.get(i).word().equals("who") && end > i + 1 && sorts.get(end) == Tongue.Sort.VERB) {
                out.add(i + 1, out.remove(end));
                sorts.add(i + 1, sorts.remove(end));
            }
        }
    }

    private static String phrase(List<Token> parts, int at, int n) {
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < at + n; i++) {
            phrase.append(i == at ? "" : " ").append(Tongue.fold(parts.get(i).text()));
        }
        return phrase.toString();
    }

    private static int run(List<Token> parts, int at) {
        int n = 0;
        while (at + n < parts.size() && parts.get(at + n).sort() == Token.Sort.WORD) {
            n++;
        }
        return n;
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

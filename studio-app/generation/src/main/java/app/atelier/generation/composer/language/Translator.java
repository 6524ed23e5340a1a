package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Tongue.Word;
import app.atelier.generation.composer.scene.Plurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says a prompt of another language with the words of the lexicon. Every token keeps its place in the prompt, so that
 * readings and notes are about what was typed.
 */
final class Translator {
    /** After these a noun with an ending is still one: einen Bären. */
    private static final Set<String> ONE = Set.of("a", "one");

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
                    .filter(t -> t.sort() == Token.Sort.WORD
                            && tongue.find(Tongue.fold(t.text()), false).isPresent())
                    .count();
            if (known > most) {
                best = tongue;
                most = known;
            }
        }
        return Optional.ofNullable(best);
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
            Optional<Word> found = tongue.find(phrase(parts, at, n), verbFirst);
            if (found.isPresent()) {
                add(parts.get(at), parts.get(at + n - 1), found.get(), out, sorts);
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

    private static boolean adverbial(List<Tongue.@Nullable Sort> sorts) {
        return sorts.size() > 1 && sorts.get(sorts.size() - 2) == Tongue.Sort.NOUN;
    }

    private static void add(Token first, Token last, Word word, List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        boolean one = !out.isEmpty() && ONE.contains(out.getLast().word())
                || out.size() > 1
                        && sorts.getLast() == Tongue.Sort.ADJECTIVE
                        && ONE.contains(out.get(out.size() - 2).word());
        String english = word.english();
        if (word.sort() == Tongue.Sort.NOUN && word.inflected() && !one) {
            english = Plurals.of(english);
        }
        String text = first == last ? first.text() : first.text() + " " + last.text();
        out.add(new Token(first.start(), last.end(), text, english, Token.Sort.WORD));
        sorts.add(word.sort());
    }

    /** A word of two: Waldfuchs. */
    private static boolean compound(Token token, Tongue tongue, List<Token> out, List<Tongue.@Nullable Sort> sorts) {
        String folded = Tongue.fold(token.text());
        if (folded.length() != token.text().length()) {
            return false;
        }
        for (int cut = 3; cut <= folded.length() - 3; cut++) {
            Optional<Word> head = tongue.find(folded.substring(cut), false).filter(w -> w.sort() == Tongue.Sort.NOUN);
            Optional<Word> first =
                    tongue.find(folded.substring(0, cut), false).filter(w -> w.sort() != Tongue.Sort.SMALL);
            if (head.isPresent() && first.isPresent()) {
                int middle = token.start() + cut;
                Token a =
                        new Token(token.start(), middle, token.text().substring(0, cut), token.word(), Token.Sort.WORD);
                Token b = new Token(middle, token.end(), token.text().substring(cut), token.word(), Token.Sort.WORD);
                add(a, a, new Word(first.get().sort(), first.get().english(), false), out, sorts);
                add(b, b, head.get(), out, sorts);
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
    private static List<Token> split(List<Token> tokens, Tongue tongue) {
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

package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Tongue.Sort;
import app.atelier.generation.composer.language.Tongue.Word;
import app.atelier.generation.composer.scene.Plurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One prompt of another language, word by word in English and then in the order of English. Made for one prompt. */
final class Rendering {
    /** After these a noun with an ending is still one: einen Bären. */
    private static final Set<String> ONE = Set.of("a", "one");

    /** How far behind its preposition a noun is looked for. */
    private static final int REACH = 4;

    private final Tongue tongue;
    private final Predicate<String> english;
    private final List<Said> out = new ArrayList<>();

    /**
     * A token in English.
     *
     * @param sort what it was in its own language, null if that does not know it
     */
    private record Said(Token token, @Nullable Sort sort) {
        boolean is(String word) {
            return token.word().equals(word);
        }
    }

    /** @param english true for a word or phrase that the lexicon knows as it is */
    Rendering(Tongue tongue, Predicate<String> english) {
        this.tongue = tongue;
        this.english = english;
    }

    /** @param parts the tokens, parted at apostrophes */
    List<Token> of(List<Token> parts) {
        int at = 0;
        while (at < parts.size()) {
            at += translate(parts, at);
        }
        if (tongue.adjectivesFollow()) {
            adjectivesFirst();
        } else {
            verbsForward();
        }
        onSurfaces();
        return out.stream().map(Said::token).toList();
    }

    /** Adds the translation of what begins at a token; returns how many tokens it took. */
    private int translate(List<Token> parts, int at) {
        Sort before = sort(1);
        boolean relative = !out.isEmpty() && out.getLast().is("who");
        boolean verbFirst = relative || before == Sort.NOUN || before == Sort.ADJECTIVE && sort(2) == Sort.NOUN;
        for (int n = Math.min(Tongue.LONGEST, run(parts, at)); n >= 1; n--) {
            String phrase = phrase(parts, at, n);
            String genitive = n == 1 && before == Sort.NOUN
                    ? tongue.genitive(parts.get(at).text())
                    : null;
            boolean noun = tongue.compounds() && n == 1 && capital(parts, at);
            Optional<Word> found = genitive != null
                    ? Optional.of(new Word(Sort.SMALL, genitive, false))
                    : tongue.find(phrase, verbFirst, noun);
            if (found.isPresent()) {
                String preceding = at == 0 ? "" : parts.get(at - 1).text();
                add(parts.subList(at, at + n), found.get(), lone(preceding, phrase));
                return n;
            }
        }
        Token token = parts.get(at);
        if (token.sort() != Token.Sort.WORD || !tongue.compounds() || !compound(token)) {
            out.add(new Said(token, null));
        }
        return 1;
    }

    /** What sort of word was said so many words before the next. */
    private @Nullable Sort sort(int back) {
        return out.size() < back ? null : out.get(out.size() - back).sort();
    }

    /** True for a capital letter within a sentence. */
    private static boolean capital(List<Token> parts, int at) {
        return at > 0
                && parts.get(at - 1).sort() != Token.Sort.STOP
                && Character.isUpperCase(parts.get(at).text().codePointAt(0));
    }

    /** True if a noun with an ending is one all the same: "im Walde", "den Löwen". */
    private boolean lone(String before, String noun) {
        return tongue.singular(before) || Tongue.fold(before).equals("den") && tongue.weak(noun);
    }

    private void add(List<Token> typed, Word word, boolean lone) {
        boolean one = lone
                || !out.isEmpty() && ONE.contains(out.getLast().token().word())
                || out.size() > 1
                        && sort(1) == Sort.ADJECTIVE
                        && ONE.contains(out.get(out.size() - 2).token().word());
        String said = Phrases.key(word.english());
        if (word.sort() == Sort.NOUN && word.inflected() && !one) {
            said = Plurals.of(said);
        }
        List<String> words = said.indexOf(' ') < 0 || english.test(said) ? List.of(said) : List.of(said.split(" "));
        for (int i = 0; i < words.size(); i++) {
            out.add(new Said(part(typed, i, words.size()).called(words.get(i)), word.sort()));
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
    private void onSurfaces() {
        for (int i = 0; i + 1 < out.size(); i++) {
            Said relation = out.get(i);
            for (int to = i + 1; to < Math.min(out.size(), i + REACH); to++) {
                String noun = out.get(to).token().word();
                if (tongue.surface(relation.token().word(), noun)) {
                    out.set(i, new Said(relation.token().called("on"), relation.sort()));
                }
            }
        }
    }

    /** A word of two: Waldfuchs. */
    private boolean compound(Token token) {
        String typed = token.text();
        int cut = tongue.compound(typed);
        if (cut == 0) {
            return false;
        }
        int middle = token.start() + cut;
        Token a = new Token(token.start(), middle, typed.substring(0, cut), token.word(), Token.Sort.WORD);
        Token b = new Token(middle, token.end(), typed.substring(cut), token.word(), Token.Sort.WORD);
        Word first = tongue.find(Tongue.fold(a.text()), false).orElseThrow();
        add(List.of(a), new Word(first.sort(), first.english(), false), true);
        add(List.of(b), tongue.find(Tongue.fold(b.text()), false).orElseThrow(), false);
        return true;
    }

    /** "chat noir": the adjective goes before the noun. */
    private void adjectivesFirst() {
        for (int i = 0; i + 1 < out.size(); i++) {
            int to = i + 1;
            while (out.get(i).sort() == Sort.NOUN
                    && to < out.size()
                    && out.get(to).sort() == Sort.ADJECTIVE) {
                to++;
            }
            if (to > i + 1) {
                out.add(to - 1, out.remove(i));
                i = to - 1;
            }
        }
    }

    /** "…, der einen Ball trägt": the verb at the end of the clause goes behind its pronoun. */
    private void verbsForward() {
        for (int i = 0; i < out.size(); i++) {
            int end = i;
            while (end + 1 < out.size() && out.get(end + 1).token().sort() != Token.Sort.STOP) {
                end++;
            }
            if (out.get(i).is("who") && end > i + 1 && out.get(end).sort() == Sort.VERB) {
                out.add(i + 1, out.remove(end));
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
}

package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.language.Chunk.Form;
import app.atelier.generation.composer.language.Token.Sort;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.meaning.MeaningTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins tokens to the longest phrases that the lexicon knows, in any form of their words. */
final class Chunker {
    private static final int SHORTEST_GUESS = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Lexicon lexicon;
    private final Function<String, Optional<MeaningTable.Match>> nearest;

    /** @param nearest the known phrase nearest to an unknown word, empty if none is near */
    Chunker(Lexicon lexicon, Function<String, Optional<MeaningTable.Match>> nearest) {
        this.lexicon = lexicon;
        this.nearest = nearest;
    }

    List<Chunk> chunks(String prompt, List<Token> tokens) {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            Chunk chunk =
                    switch (token.sort()) {
                        case STOP -> chunk(prompt, token, token, List.of(), Sort.STOP, 1);
                        case FOREIGN -> chunk(prompt, token, token, List.of(), Sort.FOREIGN, 1);
                        case EMOJI -> chunk(prompt, token, token, emoji(token.text()), Sort.EMOJI, 1);
                        case WORD, NUMBER -> longest(prompt, tokens, at, chunks);
                    };
            chunks.add(chunk);
            at += chunk.words();
        }
        return Heaps.joined(chunks, lexicon);
    }

    private Chunk longest(String prompt, List<Token> tokens, int at, List<Chunk> before) {
        Token first = tokens.get(at);
        for (int n = Math.min(Lexicon.LONGEST, run(tokens, at)); n >= 1; n--) {
            List<Candidate> found = candidates(tokens, at, n);
            boolean noDeed = n > 1 && found.stream().allMatch(Chunker::plainDeed) && afterArticle(before);
            if (!found.isEmpty() && !noDeed) {
                Chunk whole = chunk(prompt, first, tokens.get(at + n - 1), found, first.sort(), n);
                return n == 1 ? whole : whole.called(said(tokens, at, n));
            }
        }
        if (first.sort() == Sort.NUMBER) {
            Meaning count = number(first.word());
            if (count != null) {
                return chunk(prompt, first, first, List.of(new Candidate(count, false, Form.EXACT)), Sort.NUMBER, 1);
            }
        }
        return first.sort() == Sort.WORD
                ? guess(prompt, first)
                : chunk(prompt, first, first, List.of(), first.sort(), 1);
    }

    private static boolean plainDeed(Candidate candidate) {
        return candidate.meaning() instanceof Meaning.Doing && candidate.form() == Form.EXACT;
    }

    /** "a huge wave at sunset": what is named after an article waves at nobody. */
    private static boolean afterArticle(List<Chunk> before) {
        for (Chunk chunk : before.reversed()) {
            if (ARTICLES.contains(chunk.key())) {
                return true;
            }
            if (chunk.stop() || !chunk.adjectiveLike()) {
                return false;
            }
        }
        return false;
    }

    /** The words as they are looked up: those of another language by their English ones. */
    private static String said(List<Token> tokens, int at, int n) {
        return Phrases.key(tokens.subList(at, at + n).stream().map(Token::word).collect(Collectors.joining(" ")));
    }

    /** An unknown word by its nearest meaning; adverbs say how, not what. */
    private Chunk guess(String prompt, Token token) {
        String word = token.word();
        for (String one : word.endsWith("s") ? Phrases.singulars(word) : List.of(word)) {
            if (!lexicon.spelled(one) && lexicon.agent(one).isPresent()) {
                Meaning.Noun person = lexicon.noun("person").orElseThrow();
                Meaning meaning = new Meaning.Noun(
                        one, person.art(), one, person.kind(), person.metres(), person.habitat(), person.costume());
                return chunk(
                        prompt,
                        token,
                        token,
                        List.of(new Candidate(meaning, !one.equals(word), Form.EXACT)),
                        Sort.WORD,
                        1);
            }
        }
        boolean adverb = word.endsWith("ly") && word.length() > 4;
        Optional<MeaningTable.Match> match =
                word.length() < SHORTEST_GUESS || adverb ? Optional.empty() : nearest.apply(word);
        Meaning meaning = match.flatMap(m -> lexicon.visible(m.phrase())).orElse(null);
        if (match.isEmpty() || meaning == null) {
            return chunk(prompt, token, token, List.of(), Sort.WORD, 1);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && meaning instanceof Meaning.Noun;
        List<Candidate> found = List.of(new Candidate(meaning, plural, plural ? Form.S : Form.EXACT));
        return new Chunk(
                token.start(),
                token.end(),
                token.text(),
                word,
                found,
                Sort.WORD,
                1,
                match.get().phrase());
    }

    /** How many words follow each other from here. */
    private static int run(List<Token> tokens, int at) {
        int n = 0;
        while (at + n < tokens.size()
                && (tokens.get(at + n).sort() == Sort.WORD || tokens.get(at + n).sort() == Sort.NUMBER)) {
            n++;
        }
        return n;
    }

    private List<Candidate> candidates(List<Token> tokens, int at, int n) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < n - 1; i++) {
            head.append(tokens.get(at + i).word()).append(' ');
        }
        String last = tokens.get(at + n - 1).word();
        List<Candidate> out = new ArrayList<>();
        forms(out, head.toString(), last);
        if (out.isEmpty() && last.endsWith("'s") && last.length() > 3) {
            forms(out, head.toString(), last.substring(0, last.length() - 2));
        }
        if (out.isEmpty() && n >= 3 && tokens.get(at + 1).word().equals("of")) {
            heads(out, tokens, at, n);
        }
        verbs(out, tokens, at, n);
        return out;
    }

    private void forms(List<Candidate> out, String head, String last) {
        add(out, head + last, false, Form.EXACT);
        // The pack calls one piece "cows" that is drawn for a cow as well: then it is the plural.
        out.removeIf(c -> c.meaning() instanceof Meaning.Noun exact && pluralOf(exact, head, last));
        for (String singular : Phrases.singulars(last)) {
            int before = out.size();
            for (Meaning m : lexicon.meanings(head + singular)) {
                if (pluralMakesSense(m)) {
                    put(out, new Candidate(m, true, Form.S));
                }
            }
            if (out.size() > before) {
                break;
            }
        }
        if (out.isEmpty()) {
            // "a pancake": the pack knows only several
            for (Meaning m : lexicon.meanings(head + Plurals.of(last))) {
                if (m instanceof Meaning.Noun) {
                    put(out, new Candidate(m, false, Form.EXACT));
                }
            }
        }
    }

    private boolean pluralOf(Meaning.Noun exact, String head, String last) {
        return Phrases.singulars(last).stream()
                .flatMap(singular -> lexicon.meanings(head + singular).stream())
                .anyMatch(m -> m instanceof Meaning.Noun one && one.art().equals(exact.art()));
    }

    /** "cups of tea": the plural stands at the first word. */
    private void heads(List<Candidate> out, List<Token> tokens, int at, int n) {
        StringBuilder rest = new StringBuilder();
        for (int i = 1; i < n; i++) {
            rest.append(' ').append(tokens.get(at + i).word());
        }
        for (String singular : Phrases.singulars(tokens.get(at).word())) {
            for (Meaning m : lexicon.meanings(singular + rest)) {
                if (m instanceof Meaning.Noun) {
                    put(out, new Candidate(m, true, Form.S));
                }
            }
        }
    }

    private void verbs(List<Candidate> out, List<Token> tokens, int at, int n) {
        String verb = tokens.get(at).word();
        StringBuilder rest = new StringBuilder();
        for (int i = 1; i < n; i++) {
            rest.append(' ').append(tokens.get(at + i).word());
        }
        Form form = Phrases.gerund(verb) ? Form.GERUND : verb.endsWith("s") ? Form.S : Form.PAST;
        List<String> stems = lexicon.irregularVerb(verb).map(List::of).orElseGet(() -> Phrases.stems(verb));
        for (String stem : stems) {
            boolean found = false;
            for (Meaning m : lexicon.meanings(stem + rest)) {
                if (m instanceof Meaning.Doing) {
                    put(out, new Candidate(m, false, form));
                    found = true;
                }
            }
            if (found) {
                return;
            }
        }
    }

    private void add(List<Candidate> out, String key, boolean plural, Form form) {
        for (Meaning m : lexicon.meanings(key)) {
            Form own = m instanceof Meaning.Doing && Phrases.gerund(key.split(" ")[0]) ? Form.GERUND : form;
            put(out, new Candidate(m, plural, own));
        }
    }

    private static void put(List<Candidate> out, Candidate candidate) {
        if (out.stream().noneMatch(c -> c.meaning().equals(candidate.meaning()))) {
            out.add(candidate);
        }
    }

    private static boolean pluralMakesSense(Meaning m) {
        return m instanceof Meaning.Noun
                || m instanceof Meaning.Place
                || m instanceof Meaning.Feature
                || m instanceof Meaning.Clothes
                || m instanceof Meaning.Costume
                || m instanceof Meaning.Group
                || m instanceof Meaning.Grammar g
                        && (g.part() == Meaning.Part.BODY_PART
                                || g.part() == Meaning.Part.MEASURE
                                || g.part() == Meaning.Part.GROUP);
    }

    private List<Candidate> emoji(String characters) {
        Optional<ArtPiece> piece = lexicon.art().emoji(characters);
        if (piece.isEmpty() || piece.get().kind() == Kind.SYMBOL) {
            return List.of();
        }
        ArtPiece p = piece.get();
        List<Candidate> out = new ArrayList<>();
        for (Meaning m : lexicon.meanings(Phrases.key(p.name()))) {
            if (m instanceof Meaning.Noun
                    || m instanceof Meaning.Feature
                    || m instanceof Meaning.Place
                    || m instanceof Meaning.Sky) {
                put(out, new Candidate(m, false, Form.EXACT));
            }
        }
        if (out.stream().anyMatch(c -> c.meaning() instanceof Meaning.Sky)) {
            // "🌧": the cloud is there because it rains
            out.removeIf(c -> !(c.meaning() instanceof Meaning.Sky));
        }
        if (out.isEmpty()) {
            Meaning noun = new Meaning.Noun(p.name(), p.id(), p.name(), p.kind(), p.metres(), p.habitat(), null);
            out.add(new Candidate(noun, false, Form.EXACT));
        }
        return out;
    }

    /** A number in digits; null if the token is no plain number. */
    private static @Nullable Meaning number(String text) {
        try {
            double n = Double.parseDouble(digits(text.replace(",", "")));
            return Double.isFinite(n) ? new Meaning.Count(n, false) : new Meaning.Count(1e300, true);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The digits of all scripts, and those of other shapes, as plain ones. */
    private static String digits(String number) {
        return number.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Chunk chunk(String prompt, Token from, Token to, List<Candidate> found, Sort sort, int words) {
        int start = Math.min(from.start(), to.start());
        int end = Math.max(from.end(), to.end());
        String text = prompt.substring(start, end);
        String key = words == 1 && !from.word().equals(Phrases.word(from.text())) ? from.word() : Phrases.key(text);
        return new Chunk(start, end, text, key, found, sort, words, null);
    }
}

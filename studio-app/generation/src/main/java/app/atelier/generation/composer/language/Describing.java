package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.Subject;

/** Gives a subject the count, size, colours, feeling and deed that were said before it or after it. */
final class Describing {
    /** More of one kind are a crowd, whose number nobody counts. */
    private static final int MOST_COUNTED = 12;

    private final Lexicon lexicon;
    private final SceneDraft draft;

    Describing(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
    }

    /** What was said before its noun. */
    void adorn(SubjectDraft subject, boolean plural, Adjectives with) {
        subject.plural = plural || with.count > 1;
        subject.size = with.size * (with.size == 1 ? Compounds.youth(subject.noun) : 1);
        paint(subject, with);
        subject.feeling = subject.noun.character() ? with.feeling : null;
        subject.doing = with.doing;
        if (with.count > 0) {
            count(subject, with);
        } else if (plural) {
            subject.count = Numbers.ofPlural(subject.noun);
            subject.many = subject.count > MOST_COUNTED;
        }
        if (subject.noun.character()) {
            with.settle(draft, subject.id);
        } else {
            with.settle(draft, subject.id, Adjectives.OF_THINGS);
        }
    }

    /** What was said after its noun: "a house, huge and blue". */
    void add(SubjectDraft subject, Adjectives rest) {
        if (rest.colour() != null) {
            subject.colour = rest.colour();
        }
        if (rest.feeling != null && subject.noun.character()) {
            subject.feeling = rest.feeling;
        }
        if (subject.size == 1) {
            subject.size = rest.size;
        }
        if (rest.count > 0 && subject.count == 1) {
            count(subject, rest);
        }
    }

    private void count(SubjectDraft subject, Adjectives with) {
        subject.many = with.many || with.count > MOST_COUNTED;
        subject.count = (int) Math.min(with.count, Subject.MOST);
        if (with.count > Subject.MOST) {
            draft.notes.add(Texts.say(
                    "many", Numbers.spoken(with.count) + " " + Plurals.of(subject.name), Numbers.spoken(Subject.MOST)));
        }
    }

    /** A red fox is as foxes are: the word names it and does not paint it. */
    private void paint(SubjectDraft subject, Adjectives with) {
        if (!with.colours.isEmpty() && Appearance.human(lexicon.art(), subject.noun)) {
            with.colours.forEach(colour -> Appearance.colour(subject, colour));
            return;
        }
        boolean natural = with.colours.size() == 1
                && lexicon.natural(
                        subject.noun.drawnAs(), with.colours.getFirst().name());
        subject.colour = natural ? null : with.colour();
        with.oneColour(draft);
    }
}

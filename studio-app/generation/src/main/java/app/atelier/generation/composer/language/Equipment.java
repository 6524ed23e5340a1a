package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Thing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a deed needs and nobody named: the rod of who fishes, the horse of who rides; and deeds as a place has them. */
final class Equipment {
    /** Where those whose calling is on the water are at it. */
    private static final Set<Setting> AFLOAT =
            EnumSet.of(Setting.SEA, Setting.STORM_SEA, Setting.LAKE, Setting.RIVER, Setting.LAGOON);

    private static final String WAVES = "waves";

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final Setting setting;

    /** @param setting where the scene is */
    Equipment(Lexicon lexicon, SceneDraft draft, Setting setting) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.setting = setting;
    }

    /** Gives somebody what the deed needs, and the deed that a thing in hand tells of. */
    void of(SubjectDraft s) {
        glide(s);
        onIce(s);
        embark(s);
        equip(s);
    }

    /** A swan that glides over a lake swims. */
    private void glide(SubjectDraft s) {
        Meaning.Doing doing = s.doing;
        boolean afloat =
                s.noun.habitat() == Habitat.WATER && s.noun.kind() == Kind.ANIMAL && s.inPlace != null && !s.high;
        if (doing != null && doing.id().equals("fly") && afloat && setting != Setting.SKY) {
            lexicon.deed("swim").ifPresent(d -> draft.become(s, d));
        }
    }

    /** Who skates on ice has no board. */
    private void onIce(SubjectDraft s) {
        Meaning.Doing doing = s.doing;
        if (doing != null && doing.id().equals("skate") && setting == Setting.ICE && s.ride == null) {
            lexicon.deed("ice-skate").ifPresent(d -> draft.become(s, d));
        }
    }

    /** True for who rides and nothing was named, nor left out, that could be ridden: then it is a horse. */
    private boolean mounted(SubjectDraft s, Meaning.Doing doing) {
        return !doing.id().equals("ride")
                || doing.object().equals("none")
                || s.noun.kind() == Kind.PERSON
                        && draft.unknown.isEmpty()
                        && s.target == null
                        && !s.has(Spatial.ON)
                        && draft.subjects.stream()
                                .noneMatch(o -> o.noun.kind() == Kind.VEHICLE || o.noun.kind() == Kind.ANIMAL);
    }

    /**
     * Whose calling is on the water is at it where there is water, riding a wave or just there, unless the words put them
     * somewhere else.
     */
    private void embark(SubjectDraft s) {
        boolean waves =
                s.relations.stream().allMatch(relation -> relation.target().equals(WAVES));
        if ((s.doing == null || s.doing.id().equals("ride") && s.target == null)
                && s.ride == null
                && s.held.isEmpty()
                && waves
                && AFLOAT.contains(setting)) {
            lexicon.calling(s.noun.name())
                    .filter(calling -> calling.thing().isEmpty())
                    .flatMap(calling -> lexicon.deed(calling.deed()))
                    .ifPresent(deed -> draft.become(s, deed));
        }
    }

    /** Adds what a deed needs and nobody named, and the deed that a thing in hand tells of. */
    private void equip(SubjectDraft s) {
        if (s.doing == null && s.held.isEmpty()) {
            lexicon.calling(s.noun.name())
                    .filter(calling -> !calling.thing().isEmpty())
                    .ifPresent(calling -> {
                        lexicon.deed(calling.deed()).ifPresent(d -> s.doing = d);
                        s.held.add(thing(calling.thing()));
                    });
        }
        Meaning.Doing doing = s.doing;
        if (doing == null && s.noun.character()) {
            lexicon.implied().stream()
                    .filter(rule -> s.held.stream().anyMatch(t -> rule.held().contains(Phrases.key(t.noun())))
                            || s.worn.stream().anyMatch(t -> rule.worn().contains(Phrases.key(t.noun())))
                            || s.costume != null && rule.costumes().contains(s.costume) && s.noun.kind() == Kind.ANIMAL)
                    .findFirst()
                    .flatMap(rule -> lexicon.deed(rule.deed()))
                    .ifPresent(d -> s.doing = d);
        } else if (doing != null && s.noun.character()) {
            if (doing.thing() != null
                    && (s.held.isEmpty() || s.held.size() == 1 && s.earlier != null && hands(s, doing))) {
                s.take(thing(doing.thing()), true);
            }
            if (doing.ride() != null && s.ride == null && mounted(s, doing)) {
                s.ride = shared(thing(doing.ride()), doing);
            }
        }
    }

    /** What is in the one hand belongs to what was done before: a book, where tea is drunk. */
    private static boolean hands(SubjectDraft s, Meaning.Doing doing) {
        return s.earlier != null
                && s.earlier.object().equals("held")
                && !s.earlier.id().equals(doing.id());
    }

    /** "riding a bicycle" names one for all who do it; those who cycle have one each. */
    private Thing shared(Thing ride, Meaning.Doing doing) {
        List<SubjectDraft> riders =
                draft.subjects.stream().filter(s -> doing.equals(s.doing)).toList();
        boolean one = draft.readings.stream()
                .anyMatch(r -> r.role() == ReadingRole.DEED && r.word().contains(" a "));
        if (!one || riders.stream().mapToInt(s -> s.count).sum() == 1) {
            return ride;
        }
        int number = riders.stream()
                .flatMap(s -> Stream.ofNullable(s.ride))
                .flatMap(t -> Stream.ofNullable(t.shared()))
                .findFirst()
                .orElse(draft.sharedRides() + 1);
        return new Thing(ride.noun(), ride.art(), ride.colour(), number);
    }

    private Thing thing(String art) {
        String name = lexicon.art()
                .find(art)
                .map(p -> p.name())
                .orElse(ArtPiece.slug(art).replace('-', ' '));
        return new Thing(name, art, null);
    }
}

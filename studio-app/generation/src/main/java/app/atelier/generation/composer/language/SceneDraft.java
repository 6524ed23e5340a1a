package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was gathered from the words before the gaps are filled. */
final class SceneDraft {
    /** Different things that fit in one picture. */
    static final int MOST_SUBJECTS = 12;

    final List<SubjectDraft> subjects = new ArrayList<>();
    final Map<String, Feature> features = new LinkedHashMap<>();
    final List<Meaning.Place> places = new ArrayList<>();
    /** Places that are hinted at by a thing: a barn stands on a farm. They hold if no other is named. */
    final List<Meaning.Place> hints = new ArrayList<>();

    /** Where it was said that somebody is in the corner. */
    final List<Chunk> corners = new ArrayList<>();

    final List<Meaning.Time> times = new ArrayList<>();
    final List<Meaning.Sky> skies = new ArrayList<>();
    final List<Meaning.Year> seasons = new ArrayList<>();
    final List<Meaning.Style> styles = new ArrayList<>();
    final Set<String> atmospheres = new LinkedHashSet<>();
    Festival festival = Festival.NONE;
    Camera camera = Camera.AUTO;

    @Nullable
    String placeColour;

    final List<String> palette = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final Set<String> excluded = new LinkedHashSet<>();
    final Set<Setting> excludedPlaces = new LinkedHashSet<>();
    final List<String> unknown = new ArrayList<>();
    /** What unknown words may have been meant to be. */
    final Map<String, String> asked = new LinkedHashMap<>();

    final List<String> crowdedOut = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    /** Deeds that are done as others. */
    final Set<String> became = new LinkedHashSet<>();

    final Undrawn undrawn = new Undrawn();
    /** Feelings that were said of nobody. */
    final List<Feeling> feelings = new ArrayList<>();

    boolean foreign;
    boolean unspoken;
    private int next = 1;

    SubjectDraft subject(Meaning.Noun noun) {
        SubjectDraft subject = new SubjectDraft("s" + next++, noun);
        if (subjects.size() < MOST_SUBJECTS) {
            subjects.add(subject);
        } else {
            crowdedOut.add(noun.name());
        }
        return subject;
    }

    /** Gives who does something a deed that says the same more closely: who rides a wave surfs. */
    void become(SubjectDraft subject, Meaning.Doing closer) {
        if (subject.doing != null) {
            became.add(subject.doing.id());
        }
        subject.doing = closer;
    }

    /** What was said of one is said of another that it has become a part of. */
    void retarget(String from, String to) {
        readings.replaceAll(r ->
                from.equals(r.target()) ? new Reading(r.start(), r.end(), r.word(), r.role(), r.meaning(), to) : r);
    }

    /** How many rides there are that several share. */
    int sharedRides() {
        return (int) subjects.stream()
                .flatMap(s -> Stream.ofNullable(s.ride))
                .map(Thing::shared)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    void mark(Chunk chunk, ReadingRole role, String meaning, @Nullable String target) {
        readings.add(new Reading(chunk.start(), chunk.end(), chunk.text(), role, meaning, target));
    }

    void feature(Feature feature) {
        features.merge(feature.id(), feature, (a, b) -> {
            double size = b.size() == 1 ? a.size() : b.size();
            String colour = b.colour() == null ? a.colour() : b.colour();
            return new Feature(a.id(), a.present() && b.present(), size, colour);
        });
    }

    boolean wants(String feature) {
        Feature f = features.get(feature);
        return f != null && f.present();
    }

    /** Notes that something is left out because the words say so. */
    void leaveOut(String what) {
        notes.add(Texts.say("left.out", what));
    }
}

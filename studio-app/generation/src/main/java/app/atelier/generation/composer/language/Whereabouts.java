package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Weather;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places and what belongs to sky, light and surroundings, as a clause names them. */
final class Whereabouts {
    /** How creatures are placed by furniture that is then drawn. */
    private static final Set<Spatial> STANDS = EnumSet.of(
            Spatial.ON,
            Spatial.UNDER,
            Spatial.BEHIND,
            Spatial.IN_FRONT_OF,
            Spatial.LEFT_OF,
            Spatial.RIGHT_OF,
            Spatial.AROUND);

    /** Places within a house that stands at a street. */
    private static final Set<Setting> HOUSES = EnumSet.of(Setting.CAFE, Setting.SHOP);

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now;
    private final Attachments attachments;
    private final Spots spots;

    Whereabouts(Lexicon lexicon, SceneDraft draft, ClauseState now, Attachments attachments) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.now = now;
        this.attachments = attachments;
        this.spots = new Spots(draft, now);
    }

    /** "in the corner", "at the edge": where in the place somebody is. */
    void site(Chunk chunk, Meaning.Site site, Adjectives with, boolean ofFollows) {
        now.adjacent = false;
        spots.site(chunk, site, with, ofFollows);
    }

    void place(Chunk chunk, Meaning.Place place, Adjectives with) {
        if (place.spot() == null || !spots.take(chunk, place.spot())) {
            draft.mark(
                    chunk,
                    ReadingRole.SETTING,
                    seenFrom(place, now.relation).setting().id(),
                    null);
        }
        now.adjacent = false;
        if (now.negated) {
            draft.excludedPlaces.add(place.setting());
            draft.leaveOut(chunk.text());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            now.compared(60);
            with.settle(draft, now.lastId());
            return;
        }
        if (with.colour() != null) {
            draft.placeColour = with.colour();
        }
        with.settle(draft, null, Adjectives.OF_PLACES);
        Spatial how = now.relation;
        draft.places.add(seenFrom(place, how));
        if (how == null && place.name().equals("snow") && draft.skies.isEmpty()) {
            // "a taxi in New York, snow": nothing lies in it or on it, so it falls.
            draft.skies.add(new Meaning.Sky(place.name(), Weather.SNOW));
        }
        furniture(place, how);
        if (how != null && (now.mode != ClauseState.Mode.OBJECT || now.object != null)) {
            for (SubjectDraft actor : now.actors) {
                // By a river in the mountains: beside the river, though in the mountains.
                boolean land = actor.inPlace == Spatial.BESIDE
                        && how == Spatial.IN
                        && !place.setting().indoors();
                actor.inPlace = land ? actor.inPlace : how;
                actor.high |= how == Spatial.ABOVE;
            }
        }
        if (place.noun() != null) {
            lexicon.noun(place.noun()).ifPresent(n -> {
                SubjectDraft many = draft.subject(n);
                many.count = 9;
                many.many = true;
            });
        }
        now.summit = how == Spatial.ON && place.setting() == Setting.ROOFTOP;
        now.relation = null;
        now.and = false;
    }

    /** "on the roof of a house": on that house, and no place of its own. */
    void summitOf(Meaning.Noun noun) {
        boolean house = now.summit && noun.kind() == Kind.BUILDING && !now.actors.isEmpty();
        now.summit = false;
        if (house) {
            draft.places.removeLast();
            now.actors.forEach(a -> a.inPlace = null);
            now.relation = Spatial.ON;
        }
    }

    /** Who is in front of a café is in the street, who is at a counter is where people are served. */
    private static Meaning.Place seenFrom(Meaning.Place place, @Nullable Spatial how) {
        boolean outside = how == Spatial.IN_FRONT_OF && HOUSES.contains(place.setting());
        boolean served = place.spot() == Spot.COUNTER && how != null && how != Spatial.ON;
        if (served) {
            return new Meaning.Place(place.name(), Setting.CAFE, null, null, null, null, null, Spot.COUNTER);
        }
        return outside ? Meaning.Place.of(place.name(), Setting.CITY_STREET) : place;
    }

    /** A table in a still life is the place; one that somebody is on or under stands there as a thing. */
    private void furniture(Meaning.Place place, @Nullable Spatial how) {
        boolean table = place.name().endsWith("table") || place.name().endsWith("desk");
        boolean creatures = !now.actors.isEmpty() && now.actors.stream().allMatch(a -> a.noun.character());
        if (!table || !creatures || how == null || !STANDS.contains(how)) {
            return;
        }
        draft.subjects.stream()
                .filter(s -> s.name.equals(place.name()))
                .findFirst()
                .or(() -> lexicon.noun("garden table").map(n -> {
                    SubjectDraft one = draft.subject(n);
                    one.name = place.name();
                    one.art = place.name().endsWith("desk") ? "prop:desk" : n.art();
                    return one;
                }))
                .ifPresent(one -> now.unrelated().forEach(a -> a.relate(how, one.id)));
    }

    void feature(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        draft.mark(chunk, ReadingRole.SETTING, feature.id(), feature.id());
        now.adjacent = false;
        if (now.negated) {
            draft.feature(new Feature(feature.id(), false, 1, null));
            draft.leaveOut(chunk.text());
            with.settle(draft, feature.id());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            now.compared(50);
            with.settle(draft, now.lastId());
            return;
        }
        with.settle(draft, feature.id(), Adjectives.OF_FEATURES);
        attachments.skyward(feature.id());
        now.scenery = now.fresh && now.relation == null && now.mode == ClauseState.Mode.NONE;
        Spatial how = now.relation;
        if (how == Spatial.ON && feature.id().equals(Feature.MOON)) {
            draft.places.add(Meaning.Place.of("moon", Setting.PLANET));
            draft.placeColour = with.colour() == null ? "#c9c9c4" : with.colour();
        } else {
            draft.feature(Parser.wanted(feature.id(), with));
        }
        if (feature.id().equals(Feature.BRANCH) && (how == Spatial.ON || how == Spatial.IN)) {
            now.actors.forEach(a -> a.onBranch = true);
        }
        boolean ridden = now.object != null
                && now.object.id().equals("ride")
                && feature.id().equals(Feature.WAVES);
        if (ridden) {
            lexicon.deed("surf").ifPresent(surf -> now.actors.forEach(a -> draft.become(a, surf)));
        } else if (now.mode == ClauseState.Mode.OBJECT && now.object != null && (how == null || now.directed)) {
            now.actors.forEach(a -> a.target = feature.id());
        } else if (how != null && Parser.towardsSky(how)) {
            now.actors.forEach(a -> a.relate(how, feature.id()));
            if (now.actors.isEmpty()) {
                attachments.orphan(how, feature.id());
            }
        }
        if (now.mode == ClauseState.Mode.OBJECT) {
            now.mode = ClauseState.Mode.NONE;
        }
        now.relation = null;
        now.and = false;
    }
}

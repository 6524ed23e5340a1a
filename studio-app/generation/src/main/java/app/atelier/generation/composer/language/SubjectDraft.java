package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject while it is being read; the words that follow may still change it. */
final class SubjectDraft {
    final String id;
    Meaning.Noun noun;
    String name;
    String art;
    int count = 1;
    boolean many;
    boolean plural;

    @Nullable
    String colour;

    double size = 1;
    Rank rank = Rank.SECOND;
    Role role = Role.ON_GROUND;
    /** True if the words put it above a place. */
    boolean high;
    /** How it stands to the place, null if nothing was said. */
    @Nullable
    Spatial inPlace;

    final List<Relation> relations = new ArrayList<>();
    Meaning.@Nullable Doing doing;

    /** What was said to be done before that, where it is more than a posture. */
    Meaning.@Nullable Doing earlier;

    @Nullable
    String target;

    @Nullable
    String costume;

    /** The profession that was named with it, null if it has none. */
    Meaning.@Nullable Noun calling;

    final List<Thing> worn = new ArrayList<>();
    final List<Thing> held = new ArrayList<>();

    @Nullable
    Thing ride;

    /** What the ride is, null if nothing is ridden. */
    Meaning.@Nullable Noun mount;

    @Nullable
    Feeling feeling;

    boolean onBranch;

    /** See {@link Subject#skin}. */
    @Nullable
    String skin;

    SubjectDraft(String id, Meaning.Noun noun) {
        this.id = id;
        this.noun = noun;
        this.name = noun.name();
        this.art = noun.art();
        this.costume = noun.costume();
    }

    void relate(Spatial kind, String other) {
        Relation relation = new Relation(kind, other);
        if (!relations.contains(relation) && !other.equals(id)) {
            relations.add(relation);
        }
    }

    /**
     * Takes a thing in hand. What is drawn is the first: that of the deed which is done.
     *
     * @param used true if the deed is done with it
     */
    void take(Thing thing, boolean used) {
        if (used && earlier != null) {
            held.addFirst(thing);
        } else {
            held.add(thing);
        }
    }

    boolean has(Spatial kind) {
        return relations.stream().anyMatch(r -> r.kind() == kind);
    }

    Subject subject() {
        Meaning.Doing did = doing;
        Deed deed = did == null ? null : new Deed(did.id(), did.pose(), target);
        Subject one = Subject.of(id, name, art, noun.kind(), noun.metres());
        return (many ? one.showing(count) : one.withCount(count))
                .withColour(colour)
                .withSize(size)
                .withRole(role)
                .withRank(rank)
                .withRelations(relations)
                .withDeed(deed)
                .withClothes(costume, worn)
                .withHeld(held)
                .withRide(ride)
                .withFeeling(feeling)
                .withSkin(skin);
    }
}

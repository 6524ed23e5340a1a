package app.atelier.generation.composer.characters;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds subjects for tests. */
final class Someone {

    private final String art;
    private final Kind kind;
    private @Nullable Deed deed;
    private @Nullable String costume;
    private final List<Thing> worn = new ArrayList<>();
    private final List<Thing> held = new ArrayList<>();
    private @Nullable Thing ride;
    private @Nullable Feeling feeling;
    private @Nullable String skin;
    private Role role = Role.ON_GROUND;

    private Someone(String art, Kind kind) {
        this.art = art;
        this.kind = kind;
    }

    static Someone animal(String slug) {
        return new Someone("flat:" + slug, Kind.ANIMAL);
    }

    static Someone person(String slug) {
        return new Someone("flat:" + slug, Kind.PERSON);
    }

    Someone doing(String id, String pose) {
        deed = new Deed(id, pose, null);
        return this;
    }

    Someone as(String id) {
        costume = id;
        return this;
    }

    Someone wearing(String thing) {
        worn.add(new Thing(thing, thing, null));
        return this;
    }

    Someone holding(String thing) {
        held.add(new Thing(thing, thing, null));
        return this;
    }

    Someone riding(String thing) {
        ride = new Thing(thing, thing, null);
        return this;
    }

    Someone feeling(Feeling what) {
        feeling = what;
        return this;
    }

    Someone skin(String tone) {
        skin = tone;
        return this;
    }

    Someone in(Role place) {
        role = place;
        return this;
    }

    Subject subject() {
        return Subject.of("s1", "someone", art, kind, 1)
                .withRole(role)
                .withDeed(deed)
                .withClothes(costume, worn)
                .withHeld(held)
                .withRide(ride)
                .withFeeling(feeling)
                .withSkin(skin);
    }
}

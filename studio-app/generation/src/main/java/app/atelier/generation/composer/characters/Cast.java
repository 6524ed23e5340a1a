package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPiece;
import org.jspecify.annotations.Nullable;

/**
 * Who is drawn: a look, the picture of the head, and clothes.
 *
 * @param costume null for an animal in its fur
 * @param cut whether the picture shows more than the head, which is cut out of it
 */
record Cast(Look look, ArtPiece head, @Nullable Costume costume, boolean cut) {

    boolean animal() {
        return look.build().equals("animal");
    }

    Build build() {
        if (look.build().equals("robot")) {
            return new RobotBuild(look);
        }
        return costume == null ? new AnimalBuild(look) : new PersonBuild(look, costume, animal());
    }
}

package app.atelier.generation.art;

import java.util.List;

/**
 * One picture of the pack and what is known of it.
 *
 * @param id pack and slug, {@code noto:elephant}; stable, stored in recipes
 * @param pack {@code noto}, {@code flat} or {@code fluent}
 * @param name what a person would call it, singular, without article
 * @param also other names of the same thing
 * @param tags words that go with it and do not name it
 * @param emoji the characters it stands for, empty if none
 * @param kind what sort of thing
 * @param facing which way it looks as drawn
 * @param extent whole, head only, bust
 * @param habitat where it usually is
 * @param metres height of the real thing in metres
 * @param bakedGround true if ground, water or sky is drawn into the picture
 * @param quiet true if it is only taken when asked for by its id or emoji (signs, variants)
 * @param skin skin tone this variant was drawn in, empty for the piece itself
 * @param licence SPDX identifier
 */
public record ArtPiece(
        String id,
        String pack,
        String name,
        List<String> also,
        List<String> tags,
        String emoji,
        Kind kind,
        Facing facing,
        Extent extent,
        Habitat habitat,
        double metres,
        boolean bakedGround,
        boolean quiet,
        String skin,
        String licence) {

    public ArtPiece {
        also = List.copyOf(also);
        tags = List.copyOf(tags);
    }

    /** The id without the pack: {@code elephant}. */
    public String slug() {
        return slug(id);
    }

    /** Any id, of this pack, of a prop or of a costume, without where it is from. */
    public static String slug(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** True if the picture may be mirrored. */
    public boolean mirrors() {
        return facing != Facing.FIXED;
    }

    ArtPiece inSkin(String variantId, String tone) {
        return new ArtPiece(
                variantId,
                pack,
                name,
                also,
                tags,
                "",
                kind,
                facing,
                extent,
                habitat,
                metres,
                bakedGround,
                true,
                tone,
                licence);
    }
}

package app.atelier.server.media;

import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.protocol.provenance.TrustList;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * An upload that is kept byte for byte, as its signed manifest covers all of them: only one whose manifest holds, and
 * from which stripping would take nothing but that manifest and the recipe that Atelier put in.
 */
final class SignedUpload {
    /** A manifest may say where and with what a picture was taken; these parts only say what was done to it. */
    private static final Set<String> HARMLESS = Set.of(
            "c2pa.actions",
            "c2pa.actions.v2",
            "c2pa.hash.data",
            "c2pa.ingredient",
            "c2pa.ingredient.v2",
            "c2pa.ingredient.v3");

    /** The fields that those parts need for that. Titles are not among them, nor dates, nor anybody's own fields. */
    private static final Set<String> HARMLESS_FIELDS = Set.of(
            "action",
            "actions",
            "activeManifest",
            "alg",
            "assertions",
            "c2pa_manifest",
            "claimSignature",
            "claim_generator",
            "claim_generator_info",
            "code",
            "created_assertions",
            "dc:format",
            "digitalSourceType",
            "exclusions",
            "failure",
            "gathered_assertions",
            "hash",
            "informational",
            "ingredients",
            "instanceID",
            "length",
            "name",
            "pad",
            "parameters",
            "relationship",
            "signature",
            "softwareAgent",
            "start",
            "success",
            "url",
            "validationResults",
            "validationStatus",
            "version");

    private SignedUpload() {}

    /**
     * What the signer says of a file that may be kept as it is; nothing for all other files.
     *
     * @param file an upload that could be stripped
     */
    static Optional<Testimony> signed(byte[] file, PictureLimits limits, Instant now) {
        byte[] bare = ManifestWriter.unsigned(file);
        if (bare.length == file.length || !isClean(bare, limits)) {
            return Optional.empty();
        }
        // Nobody vouches for creators here: whoever signed is named, never called trusted.
        return Provenance.check(file, TrustList.NOBODY, now)
                .signed()
                .filter(testimony ->
                        HARMLESS.containsAll(testimony.labels()) && HARMLESS_FIELDS.containsAll(testimony.fields()));
    }

    private static boolean isClean(byte[] bare, PictureLimits limits) {
        StrippedPicture stripped = PictureType.sniff(bare).orElseThrow() == PictureType.PNG
                ? PngFile.stripButRecipe(bare, limits)
                : PreparedPicture.strip(bare, limits);
        return Arrays.equals(stripped.file(), bare);
    }
}

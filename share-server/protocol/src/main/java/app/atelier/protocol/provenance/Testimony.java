package app.atelier.protocol.provenance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a manifest that holds says. All of it is what the signer claims; the checking only proves that they did, of this
 * very file. Texts are plain, in one line, and not long.
 *
 * @param signer the name in the signer's certificate; of one whose key the reader believes under another name, that name
 * @param fingerprint SHA-256 of that certificate, in hexadecimal digits
 * @param key SHA-256 of the public key in it (SubjectPublicKeyInfo), in hexadecimal digits: the same in all certificates of
 *     that key; empty where it was not kept
 * @param selfSigned whether nobody but the signer vouches for that name
 * @param program what made the manifest, such as {@code Atelier 1.0}; may be empty
 * @param source how the picture came to be, where it says so
 * @param actions what was done, in order, in C2PA's words such as {@code c2pa.cropped}
 * @param ancestors what it was made from, nearest first, as far as their manifests travel along
 * @param labels of all parts in all manifests of the file but claims and signatures, without the numbers of repeated
 *     ones: what a reader meets in them
 * @param fields names of all fields in those parts and in the claims; {@value #ODD} if anything else stands in the
 *     manifests than short values in such fields
 */
public record Testimony(
        String signer,
        String fingerprint,
        String key,
        boolean selfSigned,
        String program,
        Optional<DigitalSource> source,
        List<String> actions,
        List<Ancestor> ancestors,
        List<String> labels,
        Set<String> fields) {

    /** Stands among the fields for what is none: long texts, boxes of other kinds, headers of the signer's own. */
    public static final String ODD = "#odd";

    /**
     * A picture that another was made from.
     *
     * @param signer the name in its signer's certificate; empty when it came without a manifest
     * @param sound whether its manifest holds; what it says of its own bytes cannot be checked, as they are not here
     */
    public record Ancestor(String signer, boolean sound, Optional<DigitalSource> source) {}

    public Testimony {
        actions = List.copyOf(actions);
        ancestors = List.copyOf(ancestors);
        labels = List.copyOf(labels);
        fields = Set.copyOf(fields);
    }
}

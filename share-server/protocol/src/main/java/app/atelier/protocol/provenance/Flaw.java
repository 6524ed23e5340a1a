package app.atelier.protocol.provenance;

/** What is wrong with a manifest. */
public enum Flaw {
    /** The picture is not the one that was signed: it was changed since, or the manifest was taken from another. */
    CHANGED,
    /** The file ends too early, so that a part of the picture is missing. */
    CUT,
    /** The signature does not belong to what it is said to sign. */
    SIGNATURE,
    /** A part of the manifest was changed, is gone, or was put in. */
    PARTS,
    /** The manifest leaves out more of the file than itself and words, so that the picture could be changed unseen. */
    UNCOVERED,
    /** The certificate is not one for signing pictures. */
    CERTIFICATE,
    /** The certificate has run out, or is of the future. */
    EXPIRED,
    /** Something in the manifest of what the picture was made from is wrong. */
    ANCESTOR,
    /** There is more than one manifest. */
    SEVERAL,
    /** It cannot be read, or is larger than what is read. */
    MALFORMED,
    /** It is bound to the picture, or signed, in a way that is not known here. */
    UNKNOWN_KIND
}

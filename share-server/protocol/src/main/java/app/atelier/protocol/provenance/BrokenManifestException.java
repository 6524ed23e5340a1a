package app.atelier.protocol.provenance;

/** Why a manifest is not believed; caught where checking begins. */
final class BrokenManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    BrokenManifestException(Flaw flaw, String detail) {
        super(detail);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}

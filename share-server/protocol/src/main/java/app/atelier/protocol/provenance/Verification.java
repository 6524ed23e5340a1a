package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.jumbf.Superbox;
import app.atelier.protocol.provenance.Manifest.Link;
import java.io.EOFException;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One checking of one file, from the outside in (C2PA, “Validation”). */
final class Verification {
    private static final int MOST_ACTIONS = 200;

    private final ManifestStore store;
    private final TrustList trust;
    private final Instant now;
    private final Set<String> visited = new HashSet<>();
    private final Set<String> checked = new HashSet<>();
    private final Set<String> labels = new TreeSet<>();
    private final List<Testimony.Ancestor> ancestors = new ArrayList<>();

    private Verification(ManifestStore store, TrustList trust, Instant now) {
        this.store = store;
        this.trust = trust;
        this.now = now;
    }

    static Provenance of(Passage file, Container container, TrustList trust, Instant now) throws IOException {
        try {
            Container.Found found = container.find(file);
            byte[] bytes = found.store();
            if (bytes == null) {
                return new Provenance.None();
            }
            return new Verification(ManifestStore.read(bytes), trust, now).run(file, container, found);
        } catch (BrokenManifestException e) {
            // A file that broke off was changed as well; that is of more use to whoever holds it.
            boolean cut = e.flaw() == Flaw.CHANGED && !container.whole(file);
            return new Provenance.Broken(cut ? Flaw.CUT : e.flaw(), String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            return new Provenance.Broken(
                    container.whole(file) ? Flaw.MALFORMED : Flaw.CUT, "the file ends in the midst of it");
        }
    }

    private Provenance run(Passage file, Container container, Container.Found found)
            throws BrokenManifestException, IOException {
        Manifest manifest = Manifest.read(store.active(), store.values());
        store.boxes().forEach(this::label);
        visited.add(manifest.box.label());
        CoseSignature signature = checkClaim(manifest);
        checkAssertions(manifest);
        Binding.of(manifest).check(file, container, found);
        checkIngredients(manifest);
        X509Certificate signer = signature.chain().getFirst();
        return trust.trusts(signature.chain(), now)
                ? new Provenance.Trusted(testimony(
                        manifest, signature, Names.of(trust.listed(signer).orElse(signer))))
                : new Provenance.UnknownSigner(testimony(manifest, signature, Names.of(signer)));
    }

    /** All that a manifest holds, also one that nothing refers to. */
    private void label(Superbox manifest) {
        for (Superbox part : manifest.boxes()) {
            switch (part.label()) {
                case Manifest.ASSERTIONS ->
                    part.boxes().forEach(assertion -> labels.add(Manifest.base(assertion.label())));
                case Manifest.CLAIM, Manifest.FIRST_CLAIM, Manifest.SIGNATURE -> {
                    // Every manifest has these.
                }
                default -> labels.add(part.label());
            }
        }
    }

    private CoseSignature checkClaim(Manifest manifest) throws BrokenManifestException {
        CoseSignature signature = CoseSignature.read(
                manifest.box.source(),
                manifest.signature.start(),
                manifest.signature.end(),
                manifest.claimBytes,
                store.values());
        SignerRules.check(signature.chain(), now);
        if (!signature.verifies(manifest.claimBytes)) {
            throw new BrokenManifestException(Flaw.SIGNATURE, "claimSignature.mismatch");
        }
        return signature;
    }

    /** Every assertion that is there is named by the claim, and every one that is named is there and unchanged. */
    private void checkAssertions(Manifest manifest) throws BrokenManifestException {
        Set<String> named = new HashSet<>();
        for (Link link : manifest.links) {
            Superbox assertion = manifest.assertion(link)
                    .orElseThrow(() -> new BrokenManifestException(Flaw.PARTS, "assertion.missing"));
            if (!store.matches(assertion, link.hash(), link.algorithm())) {
                throw new BrokenManifestException(Flaw.PARTS, "assertion.hashedURI.mismatch");
            }
            named.add(assertion.label());
        }
        for (Superbox assertion : manifest.assertions.boxes()) {
            if (!named.remove(assertion.label())) {
                throw new BrokenManifestException(Flaw.PARTS, "assertion.undeclared");
            }
        }
        checked.add(manifest.box.label());
    }

    /** Each manifest is looked at once, so that their number bounds the work and the depth. */
    private void checkIngredients(Manifest manifest) throws BrokenManifestException {
        for (Superbox assertion : manifest.assertions.boxes()) {
            if (Manifest.is(assertion, Manifest.INGREDIENT)) {
                ingredient(manifest, manifest.content(assertion));
            }
        }
    }

    private void ingredient(Manifest manifest, Cbor.Table ingredient) throws BrokenManifestException {
        Optional<Cbor> reference = ingredient.get("activeManifest").or(() -> ingredient.get("c2pa_manifest"));
        if (reference.isEmpty()) {
            ancestors.add(new Testimony.Ancestor("", true, Optional.empty()));
            return;
        }
        Link link = manifest.link(reference.get());
        Superbox box = Manifest.manifestLabel(link.url())
                .flatMap(store::box)
                .orElseThrow(() -> new BrokenManifestException(Flaw.ANCESTOR, "ingredient.manifest.missing"));
        // Of every reference, also the second one to a manifest: a wrong one is a lie wherever it stands.
        if (!store.matches(box, link.hash(), link.algorithm())) {
            throw new BrokenManifestException(Flaw.ANCESTOR, "ingredient.manifest.mismatch");
        }
        if (!visited.add(box.label())) {
            return;
        }
        if (knownBroken(ingredient)) {
            ancestors.add(new Testimony.Ancestor("", false, Optional.empty()));
            return;
        }
        try {
            Manifest parent = Manifest.read(box, store.values());
            CoseSignature signature = checkClaim(parent);
            checkAssertions(parent);
            ancestors.add(
                    new Testimony.Ancestor(Names.of(signature.chain().getFirst()), true, source(actions(parent))));
            checkIngredients(parent);
        } catch (BrokenManifestException e) {
            throw new BrokenManifestException(Flaw.ANCESTOR, e.flaw() + ": " + e.getMessage());
        }
    }

    /** Whether the signer says that the ancestor's manifest did not hold when it was opened; an unknown signer is no flaw. */
    private static boolean knownBroken(Cbor.Table ingredient) {
        List<Cbor> failures = ingredient
                .table("validationResults")
                .flatMap(results -> results.table("activeManifest"))
                .map(codes -> codes.items("failure"))
                .orElse(ingredient.items("validationStatus"));
        return failures.stream()
                .map(failure ->
                        failure.asTable().flatMap(table -> table.text("code")).orElse(""))
                .anyMatch(code -> !code.equals("signingCredential.untrusted") && !isSuccess(code));
    }

    private static boolean isSuccess(String code) {
        return code.endsWith(".match") || code.endsWith(".validated") || code.endsWith(".trusted");
    }

    private Testimony testimony(Manifest manifest, CoseSignature signature, String name)
            throws BrokenManifestException {
        var certificate = signature.chain().getFirst();
        List<Cbor.Table> done = actions(manifest);
        List<String> actions = new ArrayList<>();
        for (Cbor.Table action : done) {
            action.text("action").map(Names::plain).ifPresent(actions::add);
        }
        boolean self = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        return new Testimony(
                name,
                Names.fingerprint(certificate),
                Names.key(certificate),
                self,
                program(manifest.claim),
                source(done),
                actions,
                ancestors,
                labels.stream().map(Names::plain).toList(),
                Fields.of(store, checked));
    }

    private static String program(Cbor.Table claim) {
        Optional<Cbor.Table> info = claim.table("claim_generator_info")
                .or(() ->
                        claim.items("claim_generator_info").stream().findFirst().flatMap(Cbor::asTable));
        return Names.plain(info.map(table -> table.text("name").orElse("")
                        + table.text("version").map(version -> " " + version).orElse(""))
                .or(() -> claim.text("claim_generator"))
                .orElse(""));
    }

    /** The first source that an action names: of a created picture it is the creation's, which stands first. */
    private static Optional<DigitalSource> source(List<Cbor.Table> actions) {
        for (Cbor.Table action : actions) {
            Optional<DigitalSource> source = action.text("digitalSourceType").flatMap(DigitalSource::ofUrl);
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private static List<Cbor.Table> actions(Manifest manifest) throws BrokenManifestException {
        List<Cbor.Table> found = new ArrayList<>();
        for (Superbox assertion : manifest.assertions.boxes()) {
            if (Manifest.is(assertion, Manifest.ACTIONS)) {
                manifest.content(assertion).items("actions").stream()
                        .limit(MOST_ACTIONS)
                        .flatMap(action -> action.asTable().stream())
                        .forEach(found::add);
            }
        }
        return found;
    }
}

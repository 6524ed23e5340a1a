package app.atelier.server.pages;

import app.atelier.server.statuses.Status;
import java.util.ArrayList;
import java.util.List;

/** What is known of how a picture was made, in sentences that claim no more than that. */
final class Facts {
    private final Texts texts;

    Facts(Texts texts) {
        this.texts = texts;
    }

    List<FactView> of(Status status) {
        var facts = new ArrayList<FactView>();
        facts.add(origin(status));
        facts.add(provenance(status));
        facts.add(consent(status));
        if (status.recipe() == null) {
            facts.add(fact("clock", "recipe.none", status));
        }
        return facts;
    }

    /** Only what this server checked itself when the picture came; words in a file earn nothing. */
    private FactView provenance(Status status) {
        var signer = status.media().isEmpty() ? null : status.media().getFirst().signer();
        if (signer == null) {
            return new FactView(
                    "s-none",
                    "",
                    texts.say("provenance.none.head"),
                    texts.say("provenance.none.text"),
                    texts.say("provenance.none.more"));
        }
        return new FactView(
                "check",
                "",
                texts.say("provenance.signed.head"),
                texts.say("provenance.signed.text", signer),
                texts.say("provenance.signed.more", signer));
    }

    private FactView origin(Status status) {
        var origin = status.origin();
        if (origin == null) {
            return fact("slash", "origin.unknown", status);
        }
        return OriginMark.of(origin.wire())
                .map(mark -> fact(mark.icon(), "origin." + mark.id(), status))
                .orElseGet(() -> fact("slash", "origin.unknown", status));
    }

    private FactView consent(Status status) {
        var training = fact(
                status.trainingAllowed() ? "check" : "slash",
                status.trainingAllowed() ? "consent.training" : "consent.no-training",
                status);
        var remix = texts.say(status.remixAllowed() ? "consent.remix" : "consent.no-remix");
        return new FactView(training.icon(), "", training.head(), training.text() + " " + remix, "");
    }

    private FactView fact(String icon, String key, Status status) {
        return new FactView(
                icon,
                "",
                texts.say(key + ".head"),
                texts.say(key + ".text", status.account().displayName()),
                "");
    }
}

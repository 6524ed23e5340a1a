package app.atelier.server.pages;

import app.atelier.server.media.Media;
import app.atelier.server.media.Signature;
import app.atelier.server.statuses.Status;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of how a picture was made, in sentences that claim no more than that. */
final class Facts {
    private final Texts texts;
    private final InstantSource clock;

    Facts(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<FactView> of(Status status) {
        var facts = new ArrayList<FactView>();
        facts.add(origin(status));
        facts.addAll(provenance(status));
        facts.add(consent(status));
        if (status.recipe() == null) {
            facts.add(fact("clock", "recipe.none", status));
        }
        return facts;
    }

    /** Only what this server checked itself when the pictures came; words in a file earn nothing. */
    private List<FactView> provenance(Status status) {
        var pictures = status.media();
        var kinds = pictures.stream().map(Media::signature).distinct().toList();
        if (kinds.size() <= 1) {
            return List.of(signature(kinds.isEmpty() ? null : kinds.getFirst(), pictures, ""));
        }
        // One signature says nothing of the pictures beside it.
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> signature(
                        pictures.get(i).signature(),
                        pictures.subList(i, i + 1),
                        texts.say("provenance.picture", i + 1)))
                .toList();
    }

    private FactView signature(@Nullable Signature signature, List<Media> pictures, String which) {
        if (signature == null) {
            return fact("s-none", "", which, "provenance.none", null);
        }
        var holder = signature.holder();
        if (holder == null) {
            return fact(
                    "s-valid",
                    "warn",
                    which,
                    "provenance.signed",
                    null,
                    Texts.apart(Texts.unaddressed(signature.name())));
        }
        var since = texts.day(holder.since(), clock.instant());
        var withdrawn = holder.withdrawn();
        if (withdrawn == null) {
            return fact("s-ok", "good", which, "provenance.known", holder.account(), holder.account(), since);
        }
        var before = pictures.stream().allMatch(media -> media.created().isBefore(withdrawn));
        var when = texts.say(before ? "provenance.withdrawn.before" : "provenance.withdrawn.after");
        var day = texts.day(withdrawn, clock.instant());
        return fact("s-valid", "warn", which, "provenance.withdrawn", holder.account(), holder.account(), day, when);
    }

    private FactView fact(
            String icon, String tone, String which, String key, @Nullable String account, Object... values) {
        var head = texts.say(key + ".head");
        return new FactView(
                icon,
                tone,
                which.isEmpty() ? head : texts.say("provenance.of", which, head),
                account == null ? "" : "@" + account,
                account == null ? null : "/@" + account,
                texts.say(key + ".text", values),
                texts.say(key + ".more", values));
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
                texts.say(key + ".text", Texts.apart(status.account().displayName())),
                "");
    }
}

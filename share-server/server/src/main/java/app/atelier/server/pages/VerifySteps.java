package app.atelier.server.pages;

import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.server.pages.VerifyPage.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record says, as steps in the order in which they were taken. */
final class VerifySteps {
    private static final int MOST_ANCESTORS = 12;
    private static final int FINGERPRINT_LETTERS = 16;

    private final Texts texts;

    VerifySteps(Texts texts) {
        this.texts = texts;
    }

    /** An account of this server whose key it is, since which day that is known, and since which it is withdrawn. */
    record Known(String account, String since, @Nullable String withdrawn) {}

    List<Step> of(Testimony said, Optional<Known> known) {
        var steps = new ArrayList<Step>();
        var ancestors = said.ancestors();
        if (ancestors.size() > MOST_ANCESTORS) {
            steps.add(new Step(texts.say("verify.step.earlier", ancestors.size() - MOST_ANCESTORS), "", null, ""));
        }
        ancestors.stream().limit(MOST_ANCESTORS).toList().reversed().forEach(one -> steps.add(ancestor(one)));
        steps.addAll(deeds(said));
        steps.add(signature(said, known));
        return steps;
    }

    private Step ancestor(Testimony.Ancestor ancestor) {
        if (ancestor.signer().isEmpty()) {
            return new Step(texts.say("verify.step.unsigned"), "", null, texts.say("verify.step.unsigned.more"));
        }
        if (!ancestor.sound()) {
            return new Step(
                    texts.say("verify.step.before"),
                    texts.say("verify.step.by", Texts.apart(Texts.unaddressed(ancestor.signer()))),
                    null,
                    texts.say("verify.step.unsound"));
        }
        return new Step(
                what(ancestor.source()),
                texts.say("verify.step.by", Texts.apart(Texts.unaddressed(ancestor.signer()))),
                null,
                texts.say("verify.step.whole"));
    }

    /** Runs of the same deed are one; those that there is no word for are counted as edits. */
    private List<Step> deeds(Testimony said) {
        var words = new LinkedHashSet<String>();
        for (String action : said.actions()) {
            var key = "verify.deed." + action.substring(action.indexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (action.equals("c2pa.created") || action.equals("c2pa.opened")) {
                continue;
            }
            words.add(texts.has(key) ? texts.say(key) : texts.say("verify.deed.edited"));
        }
        var steps = new ArrayList<Step>();
        var created = said.actions().contains("c2pa.created");
        var source = said.source();
        if (created) {
            steps.add(new Step(what(source), "", null, more(source, said.program())));
        } else if (said.actions().contains("c2pa.opened")) {
            steps.add(new Step(texts.say("verify.step.opened"), "", null, said.program()));
        }
        if (!words.isEmpty()) {
            var more = created ? "" : more(source, "");
            steps.add(new Step(capitalised(String.join(", ", words)), "", null, more));
        }
        return steps;
    }

    private Step signature(Testimony said, Optional<Known> known) {
        var fingerprint = said.key().substring(0, FINGERPRINT_LETTERS);
        return known.map(one -> new Step(
                        texts.say("verify.step.signed"),
                        texts.say(
                                one.withdrawn() == null ? "verify.step.account" : "verify.step.account-withdrawn",
                                one.account()),
                        "/@" + one.account(),
                        one.withdrawn() == null
                                ? texts.say("verify.step.known", Texts.apart(said.signer()), one.since())
                                : texts.say("verify.step.withdrawn", Texts.apart(said.signer()), one.withdrawn())))
                .orElseGet(() -> new Step(
                        texts.say("verify.step.signed"),
                        texts.say("verify.step.name", Texts.apart(Texts.unaddressed(said.signer()))),
                        null,
                        texts.say("verify.step.strange", fingerprint)));
    }

    private String what(Optional<DigitalSource> source) {
        return texts.say(source.map(known -> "verify.source." + name(known)).orElse("verify.source.unsaid"));
    }

    private String more(Optional<DigitalSource> source, String program) {
        var sentence = source.map(known -> texts.say("verify.source." + name(known) + ".more"))
                .orElse("");
        return program.isEmpty() ? sentence : (program + ". " + sentence).strip();
    }

    private static String name(DigitalSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

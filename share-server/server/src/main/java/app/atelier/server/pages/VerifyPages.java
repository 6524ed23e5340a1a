package app.atelier.server.pages;

import app.atelier.files.Sha256;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.protocol.provenance.Testimony;
import app.atelier.protocol.provenance.TrustList;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.http.Doorway;
import app.atelier.server.http.Uploads;
import app.atelier.server.limits.AtOnce;
import app.atelier.server.limits.Limit;
import app.atelier.server.media.Glimpse;
import app.atelier.server.pages.VerifyPage.Finding;
import app.atelier.server.pages.VerifyPage.Verdict;
import app.atelier.server.signers.KnownKey;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reading what the record in a file says. While a file arrives it lies in the folder of uploads if it is long, while it is
 * read it is in memory, and after the answer it is nowhere.
 */
final class VerifyPages {
    private static final int MEGABYTE = 1 << 20;
    private static final int ARRIVING_FROM_ONE = 4;
    private static final int ARRIVING = 64;
    private static final int READ_AT_ONCE = 2;
    private static final int WAIT_SECONDS = 10;
    private static final int LONGEST_NAME = 60;
    private static final int HASH_LETTERS = 4;

    private final PageServices services;
    private final Frames frames;
    private final PageWriter writer;
    private final Texts texts;
    private final VerifySteps steps;
    private final AtOnce arriving = new AtOnce(ARRIVING_FROM_ONE, ARRIVING, WAIT_SECONDS);
    private final Doorway reading = new Doorway(READ_AT_ONCE, WAIT_SECONDS);

    VerifyPages(PageServices services, Frames frames, PageWriter writer) {
        this.services = services;
        this.frames = frames;
        this.writer = writer;
        this.texts = frames.texts();
        this.steps = new VerifySteps(texts);
    }

    /** {@code GET /verify}. */
    void ask(Context ctx) {
        show(ctx, null, null);
    }

    /** {@code POST /verify} with the field {@code file}. */
    void answer(Context ctx) throws IOException {
        var most = most();
        Uploads.checkAnnounced(ctx, most);
        var whom = services.addresses().of(ctx);
        services.limits().take(Limit.VERIFY, whom);
        ctx.header("Cache-Control", "private, no-store");
        try (var _ = arriving.enter(whom)) {
            // The whole body has come after this line, and only then does it take one of the few places.
            var upload = Uploads.received(ctx, most).filter(file -> file.size() > 0);
            if (upload.isEmpty()) {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(ctx, texts.say("verify.missing"), null);
                return;
            }
            show(ctx, null, reading.pass(() -> finding(upload.get())));
        }
    }

    /** As much as may be published here: one number that is configured, and said on both pages. */
    private long most() {
        return services.config().maxUploadBytes();
    }

    private void show(Context ctx, @Nullable String problem, @Nullable Finding finding) {
        var frame = frames.of(ctx, texts.say("verify.name"), texts.say("verify.lead"));
        var hint = texts.say("verify.hint", most() / MEGABYTE);
        var page = new VerifyPage(ctx.method() == HandlerType.POST ? frame.unlisted() : frame, hint, problem, finding);
        writer.write(ctx, "verify.jte", page);
    }

    private Finding finding(UploadedFile upload) throws IOException {
        byte[] file = Uploads.bytes(upload);
        var checked = Provenance.check(file, TrustList.NOBODY, services.clock().instant());
        var holder = checked.signed().flatMap(this::holder);
        var verdict =
                switch (checked) {
                    case Provenance.None _ -> Verdict.NONE;
                    case Provenance.Broken _ -> Verdict.BROKEN;
                    case Provenance.Trusted _, Provenance.UnknownSigner _ ->
                        holder.map(known -> known.withdrawn() == null ? Verdict.KNOWN : Verdict.WITHDRAWN)
                                .orElse(Verdict.UNKNOWN);
                };
        var glimpse = services.media().glimpse(file);
        return new Finding(
                verdict,
                glimpse.map(seen -> Shape.classes(seen.width(), seen.height())).orElse(""),
                glimpse.map(Glimpse::address).orElse(null),
                line(upload.filename(), file),
                text(checked, verdict, holder),
                checked.signed()
                        .map(said -> steps.of(
                                said,
                                holder.map(known ->
                                        known.of(texts, services.clock().instant()))))
                        .orElse(List.of()));
    }

    /** Who has shown to hold a key, and since when. */
    private record Holder(
            Account account, Instant since, @Nullable Instant withdrawn) {
        VerifySteps.Known of(Texts texts, Instant now) {
            return new VerifySteps.Known(
                    account.name(), texts.day(since, now), withdrawn == null ? null : texts.day(withdrawn, now));
        }
    }

    private Optional<Holder> holder(Testimony said) {
        Optional<KnownKey> key = services.signers().find(said);
        return key.flatMap(known -> services.accounts()
                .byId(known.accountId())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> new Holder(account, known.since(), known.withdrawn())));
    }

    private String text(Provenance checked, Verdict verdict, Optional<Holder> holder) {
        var key = verdict.key() + ".here";
        return switch (checked) {
            case Provenance.None _ -> texts.say(key);
            case Provenance.Broken(var flaw, String _) ->
                texts.say("verify.flaw." + flaw.name().toLowerCase(Locale.ROOT));
            case Provenance.Trusted(var said) -> texts.say(key, who(said, holder));
            case Provenance.UnknownSigner(var said) -> texts.say(key, who(said, holder));
        };
    }

    private static String who(Testimony said, Optional<Holder> holder) {
        return holder.map(known -> known.account.name()).orElse(Texts.apart(Texts.unaddressed(said.signer())));
    }

    private String line(String name, byte[] file) {
        var hash = Sha256.hex(file);
        var plain = name.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var size = file.length < MEGABYTE
                ? texts.say("verify.kilobytes", Math.max(1, file.length >> 10))
                : texts.say("verify.megabytes", (double) file.length / MEGABYTE);
        return texts.say(
                "verify.line",
                Texts.apart(plain),
                size,
                hash.substring(0, HASH_LETTERS),
                hash.substring(hash.length() - HASH_LETTERS));
    }
}

package app.atelier.server.accounts;

import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.configuration.BaseUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts as the API writes them. */
public final class AccountWire {
    private final BaseUrl baseUrl;

    public AccountWire(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** An account as others see it. */
    public app.atelier.protocol.mastodon.Account of(Account account) {
        return of(account, null, null);
    }

    /** An account as its owner sees it. */
    public app.atelier.protocol.mastodon.Account own(Account account) {
        var source = new app.atelier.protocol.mastodon.Account.Source(
                Visibility.PUBLIC, false, null, account.biography(), List.of(), 0);
        String name = account.role().wire();
        var role = new app.atelier.protocol.mastodon.Account.Role(
                Integer.toString(account.role().ordinal()), name, "0", "", account.role() != Role.USER);
        return of(account, source, role);
    }

    private app.atelier.protocol.mastodon.Account of(
            Account account,
            app.atelier.protocol.mastodon.Account.@Nullable Source source,
            app.atelier.protocol.mastodon.Account.@Nullable Role role) {
        String url = baseUrl.to("/@" + account.name());
        String avatar = baseUrl.to("/avatars/" + account.name() + ".png");
        return new app.atelier.protocol.mastodon.Account(
                Long.toString(account.id()),
                account.name(),
                account.name(),
                account.displayName(),
                false,
                false,
                true,
                false,
                account.created(),
                note(account.biography()),
                url,
                url,
                avatar,
                avatar,
                avatar,
                avatar,
                0,
                0,
                account.statusesCount(),
                day(account.lastStatus()),
                List.of(),
                List.of(),
                source,
                role);
    }

    private static @Nullable String day(@Nullable Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }

    /** A biography as safe HTML, line by line. */
    private static String note(String biography) {
        String escaped = biography
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return escaped.isEmpty() ? "" : "<p>" + escaped.replace("\n", "<br>") + "</p>";
    }
}

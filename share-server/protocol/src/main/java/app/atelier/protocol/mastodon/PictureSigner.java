package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a picture whose manifest the server has checked; part of an attachment.
 *
 * @param name that the signer goes by, which anybody may choose
 * @param fingerprint SHA-256 of the signer's public key (SubjectPublicKeyInfo) in hexadecimal digits, null where it was not
 *     kept
 * @param account name of the account of the server that has shown to hold the key, null for nobody
 * @param url of that account's page
 * @param since when it was shown
 * @param withdrawnAt since when the account does not stand by the key any more, null as long as it does
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PictureSigner(
        String name,
        @Nullable String fingerprint,
        @Nullable String account,
        @Nullable String url,
        @Nullable Instant since,
        @Nullable Instant withdrawnAt) {}

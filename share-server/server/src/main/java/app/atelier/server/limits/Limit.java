package app.atelier.server.limits;

import java.time.Duration;

/** How often something may be done: at once, and in the long run. */
public enum Limit {
    /** Passwords tried for one account, from wherever. */
    PASSWORD_OF_ACCOUNT(5, Duration.ofMinutes(1), 60),
    /** Passwords tried from one address, for whichever account. */
    PASSWORD_FROM_ADDRESS(30, Duration.ofMinutes(1), 300),
    /** Accounts made from one address. */
    SIGN_UP(10, Duration.ofHours(1), 20),
    /** Apps registered from one address. */
    APP(60, Duration.ofMinutes(5), 300),
    /** Tokens asked for from one address. */
    TOKEN(60, Duration.ofMinutes(1), 600),
    /** Pictures uploaded by one account. */
    UPLOAD(120, Duration.ofMinutes(10), 500),
    /** Files whose records are read for one address. */
    VERIFY(20, Duration.ofMinutes(1), 200),
    /** Keys that one account shows. */
    KEY(20, Duration.ofMinutes(10), 60),
    /** Posts of one account. */
    POST(120, Duration.ofMinutes(10), 500),
    /** Likes of one account. */
    FAVOURITE(300, Duration.ofMinutes(5), 2_000);

    private final int atOnce;
    private final Duration pause;
    private final int perHour;

    Limit(int atOnce, Duration pause, int perHour) {
        this.atOnce = atOnce;
        this.pause = pause;
        this.perHour = perHour;
    }

    /** How many in a row. */
    public int atOnce() {
        return atOnce;
    }

    /** How long until there are as many again. */
    public Duration pause() {
        return pause;
    }

    /** How many within an hour. */
    public int perHour() {
        return perHour;
    }
}

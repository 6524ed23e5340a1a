package app.atelier.server;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountWire;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.administration.Administered;
import app.atelier.server.blobs.FileBlobs;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.forms.FormPages;
import app.atelier.server.http.ClientAddress;
import app.atelier.server.http.Errors;
import app.atelier.server.http.Pace;
import app.atelier.server.http.Routes;
import app.atelier.server.http.SecurityHeaders;
import app.atelier.server.http.WebServer;
import app.atelier.server.instance.ContractRoutes;
import app.atelier.server.instance.HealthRoutes;
import app.atelier.server.instance.InstanceRoutes;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.media.MediaFiles;
import app.atelier.server.media.MediaRoutes;
import app.atelier.server.media.MediaStore;
import app.atelier.server.media.MediaWire;
import app.atelier.server.oauth.Authorization;
import app.atelier.server.oauth.OauthRoutes;
import app.atelier.server.oauth.Tokens;
import app.atelier.server.pages.PageServices;
import app.atelier.server.pages.Pages;
import app.atelier.server.passwords.Passwords;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.sessions.SignInRoutes;
import app.atelier.server.signers.SignerRoutes;
import app.atelier.server.signers.Signers;
import app.atelier.server.statuses.Posting;
import app.atelier.server.statuses.StatusRoutes;
import app.atelier.server.statuses.StatusWire;
import app.atelier.server.statuses.Statuses;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.DatabaseException;
import app.atelier.server.storage.Secrets;
import app.atelier.server.storage.TimeOrderedIds;
import app.atelier.server.timelines.TimelineRoutes;
import app.atelier.server.timelines.Timelines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root of the server: every object is made and wired here. */
public final class ServerContext implements Administered {
    private static final Logger LOG = LoggerFactory.getLogger(ServerContext.class);
    private static final String MEDIA = "media";
    private static final String INCOMING = "incoming";
    private static final String UPLOADS = "uploads";

    private final ServerConfig config;
    private final BaseUrl baseUrl;
    private final InstantSource clock;
    private final Database database;
    private final Accounts accounts;
    private final Authorization authorization;
    private final MediaStore media;
    private final Statuses statuses;
    private final Posting posting;
    private final Timelines timelines;
    private final Sessions sessions;
    private final HealthRoutes health;
    private final AtomicReference<@Nullable WebServer> web = new AtomicReference<>();
    private final ScheduledExecutorService housekeeping =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    private ServerContext(ServerConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
        this.baseUrl = new BaseUrl(config.baseUrl());
        this.database = Database.open(config.dataDir());
        TimeOrderedIds ids = new TimeOrderedIds(clock, database.largestId());
        Secrets secrets = new Secrets(database);
        this.accounts = new Accounts(database, new Passwords(), ids, clock);
        this.authorization = new Authorization(database, secrets, ids, clock);
        this.media = new MediaStore(database, blobs(config.dataDir()), ids, clock, config);
        this.statuses = new Statuses(database, accounts, media);
        this.posting = new Posting(database, statuses, media, ids, clock, config);
        this.timelines = new Timelines(database, statuses);
        this.sessions = new Sessions(database, accounts, secrets, baseUrl, clock);
        this.health = new HealthRoutes(database);
    }

    /** Opens the data folder without answering, as the administration does. */
    public static ServerContext open(ServerConfig config) {
        return open(config, InstantSource.system());
    }

    /** As {@link #open(ServerConfig)}, at another time than now. */
    public static ServerContext open(ServerConfig config, InstantSource clock) {
        return new ServerContext(config, clock);
    }

    /** Opens the data folder and answers on the configured port once this returns. */
    public static ServerContext start(ServerConfig config) {
        return start(config, InstantSource.system(), Pace.USUAL);
    }

    /** As {@link #start(ServerConfig)}, at another time than now and with other patience, which has the clock of all limits. */
    public static ServerContext start(ServerConfig config, InstantSource clock, Pace pace) {
        ServerContext context = open(config, clock);
        try {
            Path uploads = config.dataDir().resolve(UPLOADS);
            // Not where the data is merely opened: the administration may do so while a server is receiving.
            FileBlobs.clear(uploads);
            FileBlobs.clear(config.dataDir().resolve(INCOMING));
            context.web.set(WebServer.start(config, context.baseUrl, uploads, context.routes(pace), pace));
            context.housekeeping.execute(context.media::learnKeys);
            context.housekeeping.scheduleWithFixedDelay(context::tidy, 0, 1, TimeUnit.HOURS);
            return context;
        } catch (IOException e) {
            context.close();
            throw DatabaseException.of(e, "data.unwritable", config.dataDir());
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Forgets what nobody needs any more; done every hour while it answers. */
    void tidy() {
        try {
            media.removeAbandoned();
            sessions.removeExpired();
            authorization.removeUnused();
        } catch (RuntimeException e) {
            if (housekeeping.isShutdown()) {
                return;
            }
            // Else it would never be tried again.
            LOG.warn("Tidying up failed; it is tried again in an hour.", e);
        }
    }

    private List<Routes> routes(Pace pace) {
        RateLimits limits = new RateLimits(pace.nanos());
        ClientAddress addresses = new ClientAddress(config.trustedProxies());
        Signers signers = new Signers(database, baseUrl, clock);
        Pages pages = new Pages(new PageServices(
                config, baseUrl, accounts, statuses, posting, timelines, media, sessions, signers, limits, addresses,
                clock));
        FormPages forms = pages.forms();
        MediaWire mediaWire = new MediaWire(baseUrl);
        AccountWire accountWire = new AccountWire(baseUrl);
        StatusWire statusWire = new StatusWire(baseUrl, accountWire, mediaWire);
        return List.of(
                health,
                new SecurityHeaders(baseUrl),
                new Errors(forms, config.maxUploadBytes()),
                new Tokens(authorization),
                sessions,
                new SignInRoutes(config, accounts, sessions, limits, addresses, forms),
                new OauthRoutes(authorization, sessions, limits, addresses, forms),
                new MediaRoutes(media, mediaWire, limits, config),
                new MediaFiles(media),
                new SignerRoutes(signers, accounts, limits),
                new StatusRoutes(statuses, posting, statusWire, limits),
                new TimelineRoutes(timelines, accounts, statusWire, accountWire, baseUrl),
                new InstanceRoutes(config, baseUrl, accounts, statuses),
                new ContractRoutes(),
                pages::register);
    }

    private static FileBlobs blobs(Path dataDir) {
        try {
            return new FileBlobs(dataDir.resolve(MEDIA), dataDir.resolve(INCOMING));
        } catch (IOException e) {
            throw DatabaseException.of(e, "data.unwritable", dataDir);
        }
    }

    public ServerConfig config() {
        return config;
    }

    /** The port it answers on, −1 while it does not. */
    public int port() {
        WebServer running = web.get();
        return running == null ? -1 : running.port();
    }

    public BaseUrl baseUrl() {
        return baseUrl;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public String createToken(Account account, String app, String scopes) {
        return authorization.forMachine(account, app, scopes);
    }

    @Override
    public void setPassword(Account account, String password) {
        accounts.setPassword(account.id(), password);
        sessions.endAll(account.id());
    }

    @Override
    public Database database() {
        return database;
    }

    public MediaStore media() {
        return media;
    }

    public Posting posting() {
        return posting;
    }

    public Statuses statuses() {
        return statuses;
    }

    public Timelines timelines() {
        return timelines;
    }

    public Sessions sessions() {
        return sessions;
    }

    /** Takes no more requests, waits for those that run and for the housekeeping, closes the database. */
    public void stop() {
        WebServer running = web.getAndSet(null);
        if (running != null) {
            running.close();
        }
        housekeeping.shutdownNow();
        housekeeping.close();
        health.close();
        database.close();
    }

    @Override
    public void close() {
        stop();
    }
}

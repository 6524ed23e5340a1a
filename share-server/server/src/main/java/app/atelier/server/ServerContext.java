package app.atelier.server;

import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.media.MediaStore;
import app.atelier.server.passwords.Passwords;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.statuses.Statuses;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.TimeOrderedIds;
import app.atelier.server.timelines.Timelines;
import java.time.InstantSource;

/** The composition root of the server: every object is made and wired here. */
public final class ServerContext implements AutoCloseable {
    private final ServerConfig config;
    private final BaseUrl baseUrl;
    private final Database database;
    private final Accounts accounts;
    private final MediaStore media;
    private final Statuses statuses;
    private final Timelines timelines;
    private final Sessions sessions;

    private ServerContext(ServerConfig config, InstantSource clock) {
        this.config = config;
        this.baseUrl = new BaseUrl(config.baseUrl());
        this.database = Database.open(config.dataDir());
        TimeOrderedIds ids = new TimeOrderedIds(clock, 0);
        this.accounts = new Accounts(database, new Passwords(), ids, clock);
        this.media = new MediaStore(database);
        this.statuses = new Statuses(database, accounts, media);
        this.timelines = new Timelines(database, statuses);
        this.sessions = new Sessions();
    }

    /** Opens the data folder and answers on the configured port once this returns. */
    public static ServerContext start(ServerConfig config) {
        return new ServerContext(config, InstantSource.system());
    }

    public ServerConfig config() {
        return config;
    }

    public BaseUrl baseUrl() {
        return baseUrl;
    }

    public Accounts accounts() {
        return accounts;
    }

    public MediaStore media() {
        return media;
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

    /** Stops answering, waits for what is running, closes the database. */
    public void stop() {
        database.close();
    }

    @Override
    public void close() {
        stop();
    }
}

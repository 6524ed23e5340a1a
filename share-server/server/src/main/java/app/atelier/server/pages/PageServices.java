package app.atelier.server.pages;

import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.ClientAddress;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.media.MediaStore;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.signers.Signers;
import app.atelier.server.statuses.Posting;
import app.atelier.server.statuses.Statuses;
import app.atelier.server.timelines.Timelines;
import java.time.InstantSource;

/** What the pages ask for what they show. */
public record PageServices(
        ServerConfig config,
        BaseUrl baseUrl,
        Accounts accounts,
        Statuses statuses,
        Posting posting,
        Timelines timelines,
        MediaStore media,
        Sessions sessions,
        Signers signers,
        RateLimits limits,
        ClientAddress addresses,
        InstantSource clock) {}

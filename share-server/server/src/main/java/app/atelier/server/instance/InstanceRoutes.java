package app.atelier.server.instance;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Instance;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.Registrations;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.statuses.Statuses;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server says of itself, to apps and to other programs. */
public final class InstanceRoutes implements Routes {
    /** The version of the API that is spoken, and behind it our own. */
    public static final String VERSION = "4.3.0 (compatible; Atelier 0.1.0)";

    private static final String SOFTWARE_VERSION = "0.1.0";
    private static final int URL_CHARACTERS = 23;
    private static final List<String> TYPES = List.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private final ServerConfig config;
    private final BaseUrl baseUrl;
    private final Accounts accounts;
    private final Statuses statuses;

    public InstanceRoutes(ServerConfig config, BaseUrl baseUrl, Accounts accounts, Statuses statuses) {
        this.config = config;
        this.baseUrl = baseUrl;
        this.accounts = accounts;
        this.statuses = statuses;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/api/v2/instance", context -> context.json(instance()));
        routes.get("/api/v1/instance", context -> context.json(older()));
        routes.get("/api/v1/instance/rules", context -> context.json(rules()));
        routes.get("/api/v1/custom_emojis", context -> context.json(List.of()));
        routes.get("/api/v1/announcements", context -> context.json(List.of()));
        routes.get("/.well-known/oauth-authorization-server", context -> context.json(oauth()));
        routes.get("/.well-known/webfinger", this::webfinger);
        routes.get("/.well-known/nodeinfo", context -> context.json(nodeinfoPlace()));
        routes.get("/nodeinfo/2.0", context -> context.json(nodeinfo()));
    }

    private Instance instance() {
        ObjectNode none = Json.mapper().createObjectNode();
        Instance.Configuration configuration = new Instance.Configuration(
                none,
                new Instance.Accounts(0),
                new Instance.Statuses(config.maxCaption(), config.maxMedia(), URL_CHARACTERS),
                new Instance.MediaAttachments(
                        TYPES, config.maxUploadBytes(), config.maxPixels(), config.maxDescription()),
                none,
                new Instance.Translation(false));
        boolean joinable = config.registrations() != Registrations.CLOSED;
        boolean approval = config.registrations() == Registrations.APPROVAL;
        return new Instance(
                baseUrl.domain(),
                config.title(),
                VERSION,
                config.sourceUrl(),
                config.description(),
                new Instance.Usage(new Instance.Users(accounts.activeWithinMonth())),
                new Instance.Thumbnail(baseUrl.to("/static/mark.svg")),
                List.of(),
                config.languages(),
                configuration,
                new Instance.Registrations(joinable, approval, null),
                new Instance.ApiVersions(2, 1),
                new Instance.Contact(config.contact(), null),
                rules());
    }

    private List<Instance.Rule> rules() {
        List<Instance.Rule> rules = new ArrayList<>();
        for (String rule : config.rules()) {
            rules.add(new Instance.Rule(Integer.toString(rules.size() + 1), rule, ""));
        }
        return rules;
    }

    private Map<String, Object> older() {
        Instance now = instance();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uri", now.domain());
        json.put("title", now.title());
        json.put("short_description", now.description());
        json.put("description", now.description());
        json.put("email", config.contact());
        json.put("version", now.version());
        json.put("urls", Map.of());
        json.put("stats", Map.of("user_count", accounts.count(), "status_count", statuses.count(), "domain_count", 1));
        json.put("thumbnail", now.thumbnail().url());
        json.put("languages", now.languages());
        json.put("registrations", now.registrations().enabled());
        json.put("approval_required", now.registrations().approvalRequired());
        json.put("invites_enabled", false);
        json.put("configuration", now.configuration());
        json.put("rules", now.rules());
        return json;
    }

    /** RFC 8414. */
    private Map<String, Object> oauth() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issuer", baseUrl.origin());
        json.put("authorization_endpoint", baseUrl.to("/oauth/authorize"));
        json.put("token_endpoint", baseUrl.to("/oauth/token"));
        json.put("revocation_endpoint", baseUrl.to("/oauth/revoke"));
        json.put("app_registration_endpoint", baseUrl.to("/api/v1/apps"));
        json.put("scopes_supported", List.of("read", "write", "profile", "follow", "push"));
        json.put("response_types_supported", List.of("code"));
        json.put("response_modes_supported", List.of("query"));
        json.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        json.put("code_challenge_methods_supported", List.of("S256"));
        json.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        return json;
    }

    /** RFC 7033. */
    private void webfinger(Context context) {
        String resource = Optional.ofNullable(context.queryParam("resource")).orElse("");
        String end = "@" + baseUrl.domain();
        if (!resource.startsWith("acct:") || !resource.endsWith(end)) {
            throw Problem.notFound();
        }
        String name = resource.substring("acct:".length(), resource.length() - end.length());
        Account account = accounts.byName(name).orElseThrow(Problem::notFound);
        String page = baseUrl.to("/@" + account.name());
        context.json(Map.of(
                        "subject", "acct:" + account.name() + end,
                        "aliases", List.of(page),
                        "links",
                                List.of(Map.of(
                                        "rel", "http://webfinger.net/rel/profile-page",
                                        "type", "text/html",
                                        "href", page))))
                .contentType("application/jrd+json");
    }

    private Map<String, Object> nodeinfoPlace() {
        return Map.of(
                "links",
                List.of(Map.of(
                        "rel",
                        "http://nodeinfo.diaspora.software/ns/schema/2.0",
                        "href",
                        baseUrl.to("/nodeinfo/2.0"))));
    }

    private Map<String, Object> nodeinfo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "2.0");
        json.put("software", Map.of("name", "atelier", "version", SOFTWARE_VERSION));
        json.put("protocols", List.of());
        json.put("services", Map.of("inbound", List.of(), "outbound", List.of("atom1.0")));
        json.put("openRegistrations", config.registrations() == Registrations.OPEN);
        Map<String, Object> users = Map.of("total", accounts.count(), "activeMonth", accounts.activeWithinMonth());
        json.put("usage", Map.of("users", users, "localPosts", statuses.count()));
        json.put("metadata", Map.of("nodeName", config.title()));
        return json;
    }
}

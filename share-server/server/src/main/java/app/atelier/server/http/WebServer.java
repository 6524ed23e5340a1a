package app.atelier.server.http;

import app.atelier.protocol.Json;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.problems.Problem;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The web server: Jetty with a virtual thread for each request, bounded in every direction. */
public final class WebServer implements AutoCloseable {
    /** Only for what {@link SlowConnections} does not see; a busy server may leave a connection alone for long. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int HEADER_BYTES = 16 << 10;
    private static final int MULTIPART_OVERHEAD = 64 << 10;
    private static final int IN_MEMORY_KIB = 256;
    private static final int BACKLOG = 512;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Binds the port and answers when it returns.
     *
     * @param uploads folder for those parts of uploads that are too long for memory
     * @param pace how slow clients may be
     * @throws Problem with a sentence if the port cannot be had
     */
    public static WebServer start(ServerConfig config, BaseUrl baseUrl, Path uploads, List<Routes> routes, Pace pace) {
        SlowConnections slow = new SlowConnections(pace);
        Javalin javalin = Javalin.create(settings -> {
            configure(settings, config, uploads, slow);
            routes.forEach(group -> group.register(settings.routes));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw Problem.because(e, 500, "port.taken", config.port(), config.bind());
        }
        baseUrl.bound(URI.create("http://" + host(config.bind()) + ":" + javalin.port()));
        return new WebServer(javalin);
    }

    private static void configure(JavalinConfig settings, ServerConfig config, Path uploads, SlowConnections slow) {
        settings.concurrency.useVirtualThreads = true;
        settings.startup.showJavalinBanner = false;
        settings.startup.showOldJavalinVersionWarning = false;
        settings.http.prefer405over404 = true;
        settings.http.maxRequestSize = Fields.MAX_BODY;
        settings.http.generateEtags = false;
        settings.router.treatMultipleSlashesAsSingleSlash = false;
        settings.jsonMapper(new JavalinJackson(Json.mapper(), true));
        settings.jetty.multipartConfig.cacheDirectory(uploads.toString());
        settings.jetty.multipartConfig.maxFileSize(config.maxUploadBytes(), SizeUnit.BYTES);
        settings.jetty.multipartConfig.maxTotalRequestSize(
                config.maxUploadBytes() + MULTIPART_OVERHEAD, SizeUnit.BYTES);
        settings.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KIB, SizeUnit.KB);
        settings.jetty.modifyServer(server -> prepare(server, slow));
        settings.jetty.modifyHttpConfiguration(WebServer::bound);
        settings.jetty.addConnector((server, http) -> connector(server, http, config, slow));
    }

    private static void prepare(Server server, SlowConnections slow) {
        server.setStopTimeout(STOP.toMillis());
        slow.setHandler(new GracefulHandler());
        server.setHandler(slow);
        server.setErrorHandler(new PlainErrors());
    }

    private static void bound(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static Connector connector(
            Server server, HttpConfiguration http, ServerConfig config, SlowConnections slow) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(config.bind());
        connector.setPort(config.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        // The server starts and stops it, being a handler.
        connector.addBean(slow, false);
        return connector;
    }

    private static String host(String bind) {
        if (bind.equals("0.0.0.0") || bind.equals("::")) {
            return "127.0.0.1";
        }
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, waits up to ten seconds for those that run. */
    @Override
    public void close() {
        javalin.stop();
    }
}

package app.atelier.server.instance;

import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Whether the server lives, and numbers about how. Numbers are given to this machine only. */
public final class HealthRoutes implements Routes, AutoCloseable {
    private static final String START = "atelier.start";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Database database;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public HealthRoutes(Database database) {
        this.database = database;
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.before(context -> context.attribute(START, System.nanoTime()));
        routes.after(this::count);
        routes.get("/health", this::health);
        routes.get("/metrics", this::metrics);
    }

    private void health(Context context) {
        int one = database.read(
                handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
        context.header("Cache-Control", "no-store");
        context.json(Map.of("status", one == 1 ? "ok" : "broken"));
    }

    private void metrics(Context context) {
        boolean here = LOOPBACK.contains(context.req().getRemoteAddr()) && context.header("X-Forwarded-For") == null;
        if (!here) {
            throw Problem.notFound();
        }
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }

    private void count(Context context) {
        Long start = context.attribute(START);
        if (start != null) {
            Timer.builder("http.server.requests")
                    .tag("method", context.method().name())
                    .tag("status", context.statusCode() / 100 + "xx")
                    .register(registry)
                    .record(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}

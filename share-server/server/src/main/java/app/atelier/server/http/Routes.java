package app.atelier.server.http;

import io.javalin.config.RoutesConfig;

/** A group of routes. The composition root hands every group the same table. */
public interface Routes {
    void register(RoutesConfig routes);
}

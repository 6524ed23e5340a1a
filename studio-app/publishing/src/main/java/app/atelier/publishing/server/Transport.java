package app.atelier.publishing.server;

import app.atelier.publishing.Closing;
import app.atelier.publishing.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The one HTTP client of the studio. It never repeats a request by itself, follows no redirects, keeps no cookies, and
 * ends every request in time, also one that is answered byte by byte.
 */
public final class Transport implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final int CONNECTIONS_A_SERVER = 6;
    private static final long LONGEST_RETRY_AFTER_SECONDS = 3600;
    private static final int BUFFER_BYTES = 1 << 14;

    private final Limits limits;
    private final CloseableHttpClient client;
    private final Deadlines deadlines;

    public Transport(Limits limits) {
        this(limits, Deadlines.byTheClock());
    }

    /**
     * One whose requests end when other deadlines than the clock's are over.
     *
     * @param deadlines closed with this
     */
    public Transport(Limits limits, Deadlines deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
        // A kept connection is looked at before each use: a request that fails must mean the server, not a stale line.
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.silence()))
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
        RequestConfig requests = RequestConfig.custom()
                .setResponseTimeout(timeout(limits.silence()))
                .setConnectionRequestTimeout(timeout(limits.connect()))
                .setRedirectsEnabled(false)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_A_SERVER)
                        .build())
                .setDefaultRequestConfig(requests)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setUserAgent("Atelier")
                .build();
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @param whole the longest that may take
     * @param mostBytes the largest answer
     */
    Answer send(HttpUriRequestBase request, Duration whole, int mostBytes) throws ServerException {
        String server = authority(request);
        try (Closing _ = deadlines.after(whole, request::cancel)) {
            return client.execute(request, response -> read(request, response, server, mostBytes));
        } catch (LargeAnswerException e) {
            throw new ServerException(new ServerProblem.BrokenAnswer(Texts.of("server.large", server)), e);
        } catch (IOException e) {
            throw new ServerException(problem(e, server, request.isCancelled()), e);
        }
    }

    private static Answer read(HttpUriRequestBase request, ClassicHttpResponse response, String server, int mostBytes)
            throws IOException {
        byte[] body = new byte[0];
        String mediaType = "";
        if (response.getEntity() != null) {
            try (InputStream in = response.getEntity().getContent()) {
                body = in == null ? body : readAtMost(in, mostBytes, request);
            }
            String type = response.getEntity().getContentType();
            mediaType = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
        return new Answer(
                response.getCode(), mediaType, body, header(response, HttpHeaders.LOCATION), retryAfter(response));
    }

    private static byte[] readAtMost(InputStream in, int most, HttpUriRequestBase request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                // Else closing the stream reads on to an end that may never come.
                request.cancel();
                throw new LargeAnswerException();
            }
        }
        return out.toByteArray();
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue();
    }

    private static long retryAfter(ClassicHttpResponse response) {
        try {
            long seconds =
                    Long.parseLong(header(response, HttpHeaders.RETRY_AFTER).strip());
            return Math.clamp(seconds, 0, LONGEST_RETRY_AFTER_SECONDS);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ServerProblem problem(IOException problem, String server, boolean timeUp) {
        if (problem instanceof UnknownHostException) {
            return new ServerProblem.Unreachable(Texts.of("server.unknownhost", server));
        }
        if (problem instanceof SSLException) {
            return new ServerProblem.Unreachable(Texts.of("server.tls", server));
        }
        if (problem instanceof ConnectTimeoutException || problem instanceof ConnectException) {
            return new ServerProblem.Unreachable(Texts.of("server.unreachable", server));
        }
        if (timeUp || problem instanceof SocketTimeoutException) {
            return new ServerProblem.Slow(Texts.of("server.slow", server));
        }
        if (problem instanceof SocketException socket
                && String.valueOf(socket.getMessage()).toLowerCase(Locale.ROOT).contains("unreachable")) {
            return new ServerProblem.Unreachable(Texts.of("server.unreachable", server));
        }
        return new ServerProblem.BrokenAnswer(Texts.of("server.cut", server));
    }

    private static String authority(HttpUriRequestBase request) {
        try {
            URI uri = request.getUri();
            return uri.getRawAuthority();
        } catch (URISyntaxException e) {
            return String.valueOf(request.getAuthority());
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        deadlines.close();
        client.close(CloseMode.IMMEDIATE);
    }

    private static final class LargeAnswerException extends IOException {}
}

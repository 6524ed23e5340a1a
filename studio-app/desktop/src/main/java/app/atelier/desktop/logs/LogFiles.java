package app.atelier.desktop.logs;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log of a studio home: {@code studio.log}, at most three files of two megabytes. */
public final class LogFiles {
    private static final String NAME = "studio";
    private static final long LARGEST = 2L << 20;
    private static final int OLDER = 2;

    private LogFiles() {}

    /** Sends what is logged to a folder from now on. */
    public static void to(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(NAME);
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{24} - %msg%n");
        encoder.start();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setName(NAME);
        file.setFile(folder.resolve("studio.log").toString());
        file.setEncoder(encoder);
        var trigger = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        trigger.setContext(context);
        trigger.setMaxFileSize(new FileSize(LARGEST));
        trigger.start();
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(folder.resolve("studio.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(OLDER);
        policy.start();
        file.setTriggeringPolicy(trigger);
        file.setRollingPolicy(policy);
        file.start();
        root.addAppender(file);
    }
}

package id.laris.rest.client.webhook;

import id.laris.application.webhook.WebhookDeliveries.Try;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/**
 * One message under way. Ends when the answer is read as far as it is kept, or its time is over, whichever comes first: an answer that
 * drips, or never ends, is cut off, and what its first line said holds.
 */
final class Exchange {
    private static final int MOST_ANSWER = 1024;

    private final Vertx vertx;
    private final Clock clock;
    private final long begun = System.nanoTime();
    private final CompletableFuture<Try> end = new CompletableFuture<>();
    private final Buffer read = Buffer.buffer();
    private volatile HttpClientRequest request;
    private volatile int status;

    Exchange(Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
    }

    CompletableFuture<Try> end() {
        return end;
    }

    void giveUpAfter(Duration patience) {
        long timer = vertx.setTimer(patience.toMillis(), over -> {
            if (status == 0) failed("timeout");
            else complete();
        });
        end.whenComplete((went, never) -> vertx.cancelTimer(timer));
    }

    void follow(HttpClientRequest sent) {
        request = sent;
        if (end.isDone()) sent.reset();
    }

    void answered(HttpClientResponse response) {
        status = response.statusCode();
        response.exceptionHandler(broken -> complete());
        response.endHandler(over -> complete());
        response.handler(part -> {
            synchronized (read) {
                read.appendBuffer(part, 0, Math.min(part.length(), MOST_ANSWER - read.length()));
                if (read.length() < MOST_ANSWER) return;
            }
            complete();
        });
    }

    void failed(Throwable cause) {
        if (status != 0) complete();
        else failed(inAWord(cause));
    }

    void failed(String problem) {
        finish(new Try(clock.instant(), 0, millis(), "", problem));
    }

    private void complete() {
        finish(new Try(clock.instant(), status, millis(), answer(), ""));
    }

    private void finish(Try went) {
        if (end.complete(went) && request != null) request.reset();
    }

    private String answer() {
        synchronized (read) {
            return read.toString(StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
                    .limit(MOST_ANSWER)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static String inAWord(Throwable cause) {
        for (var deeper = cause; deeper != null; deeper = deeper.getCause())
            if (deeper instanceof SSLException) return "certificate";
        if (cause instanceof ConnectException) return "refused";
        return cause.getClass().getSimpleName();
    }
}

package id.laris.bootstrap;

import id.laris.application.privacy.MasterKey;
import id.laris.bootstrap.database.EmbeddedDatabase;
import id.laris.bootstrap.database.OwnDatabase;
import id.laris.bootstrap.database.StartRefused;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The command: brings the database up, unless the shop names one of its own, and then the application. What the application can
 * prepare without a database, about a third of its start, it prepares meanwhile.
 */
@QuarkusMain
public final class Laris {
    private static final String WITHOUT_KEY = """

            Kunci induk toko ini tidak ada atau bukan miliknya. Kembalikan berkasnya dari cadangan (LARIS_KEY_FILE); tanpa itu data
            pribadi tidak dapat dibaca.
            This shop's master key is missing, or belongs to another shop. Bring the file back from its backup (LARIS_KEY_FILE);
            without it no personal data can be read.
            %s
            """;

    private Laris() {}

    public static void main(String... arguments) {
        var database =
                CompletableFuture.runAsync(Laris::bringUpDatabase, task -> new Thread(task, "start-database").start());
        prepareApplication();
        database.join();
        Quarkus.run(null, Laris::end, arguments);
    }

    /** The last words are the ones that are read: they say what to do, below whatever the log holds. */
    private static void end(int code, Throwable failure) {
        var key = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(MasterKey.DoesNotOpen.class::isInstance)
                .findFirst();
        if (key.isPresent()) System.err.println(WITHOUT_KEY.formatted(key.get().getMessage()));
        else if (failure != null) failure.printStackTrace();
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
    }

    private static void bringUpDatabase() {
        try {
            if (OwnDatabase.isGiven()) OwnDatabase.check();
            else if (Boolean.getBoolean("laris.verify-audit")) EmbeddedDatabase.joinOrStart();
            else EmbeddedDatabase.start();
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Loading the application's class runs the part of the start that Quarkus recorded as free of configuration at run time. */
    private static void prepareApplication() {
        try {
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException notPackaged) {
            // Development mode makes this class later, and needs no haste.
            return;
        }
    }
}

package id.laris.bootstrap;

import id.laris.bootstrap.database.EmbeddedDatabase;
import id.laris.bootstrap.database.OwnDatabase;
import id.laris.bootstrap.database.StartRefused;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CompletableFuture;

/**
 * The command: brings the database up, unless the shop names one of its own, and then the application. What the application can
 * prepare without a database, about a third of its start, it prepares meanwhile.
 */
@QuarkusMain
public final class Laris {
    private Laris() {}

    public static void main(String... arguments) {
        var database =
                CompletableFuture.runAsync(Laris::bringUpDatabase, task -> new Thread(task, "start-database").start());
        prepareApplication();
        database.join();
        Quarkus.run(arguments);
    }

    private static void bringUpDatabase() {
        try {
            if (OwnDatabase.isGiven()) OwnDatabase.check();
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

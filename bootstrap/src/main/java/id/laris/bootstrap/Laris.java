package id.laris.bootstrap;

import id.laris.bootstrap.database.EmbeddedDatabase;
import id.laris.bootstrap.database.OwnDatabase;
import id.laris.bootstrap.database.StartRefused;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The command: brings the database up first, unless the shop names one of its own, then the application. */
@QuarkusMain
public final class Laris {
    private Laris() {}

    public static void main(String... arguments) {
        try {
            if (OwnDatabase.isGiven()) OwnDatabase.check();
            else EmbeddedDatabase.start();
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}

package id.laris.persistence.catalogue;

import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ImportFilesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresImportFilesTest implements ImportFilesContract {
    @Inject
    ImportFiles files;

    @Override
    public ImportFiles files() {
        return files;
    }
}

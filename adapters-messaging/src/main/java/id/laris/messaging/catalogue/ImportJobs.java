package id.laris.messaging.catalogue;

import id.laris.application.catalogue.ForgetImportedFiles;
import id.laris.application.catalogue.LookForPictures;
import id.laris.application.catalogue.RunImports;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class ImportJobs {
    ImportJobs(
            Jobs jobs,
            RunImports runImports,
            LookForPictures lookForPictures,
            ForgetImportedFiles forgetImportedFiles) {
        jobs.every("run-imports", runImports::run);
        jobs.every("look-for-pictures", lookForPictures::look);
        jobs.every("forget", "forget-imported-files", forgetImportedFiles::forget);
    }
}

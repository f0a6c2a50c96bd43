package id.laris.messaging.catalogue;

import id.laris.application.catalogue.ForgetImportedFiles;
import id.laris.application.catalogue.LookForPictures;
import id.laris.application.catalogue.RunImports;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class ImportJobs {
    private final Jobs jobs;
    private final RunImports runImports;
    private final LookForPictures lookForPictures;
    private final ForgetImportedFiles forgetImportedFiles;

    ImportJobs(
            Jobs jobs,
            RunImports runImports,
            LookForPictures lookForPictures,
            ForgetImportedFiles forgetImportedFiles) {
        this.jobs = jobs;
        this.runImports = runImports;
        this.lookForPictures = lookForPictures;
        this.forgetImportedFiles = forgetImportedFiles;
    }

    @Scheduled(every = "{laris.jobs.run-imports}", concurrentExecution = ConcurrentExecution.SKIP)
    void runImports() {
        jobs.run("run-imports", runImports::run);
    }

    @Scheduled(every = "{laris.jobs.look-for-pictures}", concurrentExecution = ConcurrentExecution.SKIP)
    void lookForPictures() {
        jobs.run("look-for-pictures", lookForPictures::look);
    }

    @Scheduled(every = "{laris.jobs.forget}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-imported-files", forgetImportedFiles::forget);
    }
}

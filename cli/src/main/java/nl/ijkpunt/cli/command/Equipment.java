package nl.ijkpunt.cli.command;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.catalogue.Catalogue;

/** What there is to check with. */
record Equipment(Catalogue catalogue, List<Check> checks) {

  /** Begins to load it on a thread of its own, as it takes about as long as loading a standard. */
  static FutureTask<Equipment> loading() {
    FutureTask<Equipment> task = new FutureTask<>(Equipment::load);
    Thread thread = new Thread(task, "ijk-loader");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static Equipment load() {
    return new Equipment(
        Catalogue.load(),
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /** What was loaded, once it has been. */
  static Equipment from(FutureTask<Equipment> loading) {
    try {
      return loading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;

/** Tells how many microseconds each goal takes, from when Maven has made it until it returns. */
public final class GoalTime implements MojoExecutionListener {

  private long begin;

  @Override
  public void beforeMojoExecution(MojoExecutionEvent event) {
    begin = System.nanoTime();
  }

  @Override
  public void afterMojoExecutionSuccess(MojoExecutionEvent event) {
    long end = System.nanoTime();
    System.out.println("goal-time " + (end - begin) / 1000);
  }

  @Override
  public void afterExecutionFailure(MojoExecutionEvent event) {
    // A benchmark whose build fails has nothing to measure.
  }
}

package dev.dewcycle.kit.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers for JSON of another shape than asked, which the framework would answer by itself. */
@Provider
@Priority(Priorities.USER - 10)
public class JsonShapeMapper extends ExceptionMapperBase<MismatchedInputException> {
  @Override
  protected HttpProblem toProblem(MismatchedInputException e) {
    return JsonFaults.unfit(e);
  }
}

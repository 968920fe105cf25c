# The tool in a container: docker build -t ijk . && docker run --rm -v "$PWD:/data" ijk validate export
FROM eclipse-temurin:21-jdk AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl git make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make install PREFIX=/opt/ijk

FROM eclipse-temurin:21-jre
COPY --from=build /opt/ijk /opt/ijk
ENV IJK_CACHE=/opt/ijk/cache
RUN mkdir "$IJK_CACHE" && chown 65532 "$IJK_CACHE"
USER 65532
# The archive that makes starting fast is made once, here, by the user who will use it.
RUN /opt/ijk/bin/ijk --version \
 && n=0 \
 && until ls "$IJK_CACHE"/*.jsa >/dev/null 2>&1 || [ "$n" -ge 60 ]; do sleep 1; n=$((n + 1)); done
WORKDIR /data
ENTRYPOINT ["/opt/ijk/bin/ijk"]
CMD ["--help"]

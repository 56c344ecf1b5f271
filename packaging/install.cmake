# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Cabas is made of beside its programs and libraries, and the Debian package:
#   cmake -S . -B B -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
#   cmake --build B && (cd B && cpack)

set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
set(made ${CMAKE_BINARY_DIR}/package-files)
set(package_day 2026-11-29)
file(MAKE_DIRECTORY ${made})
configure_file(${linux}/coop.cabas.Cabas.metainfo.xml ${made}/ @ONLY)
configure_file(${linux}/changelog ${made}/changelog @ONLY)

# The manual page says what the program says; those of its helpers lead to it.
find_program(CABAS_GZIP gzip REQUIRED)
set(pages ${made}/cabas.1.gz)
add_custom_command(OUTPUT ${made}/cabas.1.gz
    COMMAND ${linux}/manpage $<TARGET_FILE:cabas> ${PROJECT_VERSION} ${package_day} > ${made}/cabas.1
    COMMAND ${CABAS_GZIP} -9nf ${made}/cabas.1
    DEPENDS cabas ${linux}/manpage VERBATIM)
file(MAKE_DIRECTORY ${made}/fr)
add_custom_command(OUTPUT ${made}/fr/cabas.1.gz
    COMMAND ${linux}/manpage $<TARGET_FILE:cabas> ${PROJECT_VERSION} ${package_day} fr
        > ${made}/fr/cabas.1
    COMMAND ${CABAS_GZIP} -9nf ${made}/fr/cabas.1
    DEPENDS cabas ${linux}/manpage ${linux}/commands-fr.tsv VERBATIM)
foreach(helper cabas-decode cabas-attachments cabas-mail)
    file(WRITE ${made}/${helper}.1 ".so man1/cabas.1\n")
    add_custom_command(OUTPUT ${made}/${helper}.1.gz
        COMMAND ${CABAS_GZIP} -9nkf ${made}/${helper}.1 VERBATIM)
    list(APPEND pages ${made}/${helper}.1.gz)
endforeach()
add_custom_command(OUTPUT ${made}/changelog.gz
    COMMAND ${CABAS_GZIP} -9nkf ${made}/changelog DEPENDS ${made}/changelog VERBATIM)
add_custom_target(cabas_pages ALL
    DEPENDS ${pages} ${made}/fr/cabas.1.gz ${made}/changelog.gz)

install(FILES ${linux}/coop.cabas.Cabas.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/coop.cabas.Cabas.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/coop.cabas.Cabas.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
    RENAME application-x-cabas.svg)
install(FILES ${linux}/coop.cabas.Cabas.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${made}/coop.cabas.Cabas.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/cabas.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME cabas)
install(FILES ${linux}/70-cabas.rules DESTINATION lib/udev/rules.d)
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/fr/cabas.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/fr/man1)
install(FILES ${linux}/copyright ${made}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cabas)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cabas)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Cabas developers <cabas@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "till, deliveries, members and books of a cooperative grocery")
set(CPACK_PACKAGE_DESCRIPTION
"Cabas runs a cooperative grocery from one desktop program: the volunteers
who receive a delivery and keep the till, the members who take their turns,
the buyers who order, and the treasurer who closes the books.
.
A shop is one file on one computer. It works without a network, in French
and in English, and everything the window does can also be done from the
command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The libraries it links are found by dpkg-shlibdeps; plugins and programs that it loads or starts
# are not, and stand here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, poppler-utils, qt6-wayland, cups-client")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql-client")
include(CPack)

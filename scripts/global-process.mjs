export default process
